// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <cstdlib>
#include <filesystem>
#include <string>

#include <doctest/doctest.h>

using namespace tidemark;
namespace fs = std::filesystem;

namespace {

// A folder of its own for each test, removed with everything in it.
class Folder {
public:
  Folder() : m_path(fs::temp_directory_path() / "tidemark-file-XXXXXX") {
    std::string text = m_path.string();
    REQUIRE(mkdtemp(text.data()) != nullptr);
    m_path = text;
  }
  ~Folder() { fs::remove_all(m_path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] fs::path operator/(const char* name) const { return m_path / name; }
  [[nodiscard]] const fs::path& path() const { return m_path; }

private:
  fs::path m_path;
};

} // namespace

TEST_CASE("what is written is read back byte by byte") {
  const Folder folder;
  const std::string bytes(200'000, '\0');
  REQUIRE(writeFile(folder / "a", bytes).has_value());
  CHECK(readFile(folder / "a") == bytes);
  REQUIRE(writeFile(folder / "a", "new").has_value());
  CHECK(readFile(folder / "a") == "new");
}

TEST_CASE("writing leaves nothing but the file") {
  const Folder folder;
  REQUIRE(writeFile(folder / "a", "x").has_value());
  CHECK(std::distance(fs::directory_iterator{folder.path()}, fs::directory_iterator{}) == 1);
}

TEST_CASE("a replaced file keeps its permissions and a new one is readable by its group") {
  const Folder folder;
  REQUIRE(writeFile(folder / "a", "x").has_value());
  CHECK((fs::status(folder / "a").permissions() & fs::perms::owner_read) != fs::perms::none);
  fs::permissions(folder / "a", fs::perms::owner_read | fs::perms::owner_write);
  REQUIRE(writeFile(folder / "a", "y").has_value());
  CHECK(fs::status(folder / "a").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("a missing file names the path and the reason") {
  const Folder folder;
  const auto bytes = readFile(folder / "none");
  REQUIRE_FALSE(bytes.has_value());
  CHECK(bytes.error().code == ErrorCode::cannotRead);
  CHECK(bytes.error().where == (folder / "none").string());
  CHECK(bytes.error().detail == "No such file or directory");
}

TEST_CASE("a folder cannot be read as a file") {
  const Folder folder;
  CHECK(readFile(folder.path()).error().code == ErrorCode::cannotRead);
}

TEST_CASE("writing into a missing folder fails and a folder is never replaced by a file") {
  const Folder folder;
  CHECK(writeFile(folder / "none/a", "x").error().code == ErrorCode::cannotWrite);
  fs::create_directory(folder / "sub");
  CHECK(writeFile(folder / "sub", "x").error().code == ErrorCode::cannotWrite);
  CHECK(std::distance(fs::directory_iterator{folder.path()}, fs::directory_iterator{}) == 1);
}

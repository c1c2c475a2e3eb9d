// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_folder.h"

#include <fstream>

#include <doctest/doctest.h>
#include <unistd.h>

using namespace tidemark;
namespace fs = std::filesystem;

namespace {

struct TemporaryFolder {
  fs::path path = fs::temp_directory_path() / ("tidemark-run-folder-" + std::to_string(getpid()));
  TemporaryFolder() { fs::remove_all(path); }
  ~TemporaryFolder() { fs::remove_all(path); }
};

} // namespace

TEST_CASE("the default folder carries project and time, fit for a file name") {
  const WallTime time{std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + std::chrono::hours(3)};
  CHECK(defaultRunFolder("Workflow / platform?", time) == fs::path("runs/Workflow-platform-20261121-030000"));
  CHECK(defaultRunFolder(std::string(100'000, 'w'), time) ==
        fs::path("runs/" + std::string(120, 'w') + "-20261121-030000"));
  CHECK(defaultRunFolder(std::string(119, 'w') + "\u00e9\u00e9", time) ==
        fs::path("runs/" + std::string(119, 'w') + "-20261121-030000")); // no half of a character
  CHECK(defaultRunFolder("../..", time) == fs::path("runs/run-20261121-030000"));
}

TEST_CASE("a folder that holds a run is refused unless forced, and then the run goes") {
  const TemporaryFolder folder;
  REQUIRE(prepareRunFolder(folder.path, false).has_value());
  std::ofstream(folder.path / kRunFileName) << "x";
  std::ofstream(folder.path / "report.md") << "kept";
  const auto refused = prepareRunFolder(folder.path, false);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::alreadyExists);
  CHECK(exitCodeOf(refused.error().code) == 2);
  REQUIRE(prepareRunFolder(folder.path, true).has_value());
  CHECK_FALSE(fs::exists(folder.path / kRunFileName));
  CHECK(fs::exists(folder.path / "report.md"));
}

TEST_CASE("a folder that cannot be made says why") {
  const auto refused = prepareRunFolder("/proc/none/here", false);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::cannotWrite);
  CHECK(refused.error().where == "/proc/none/here");
}

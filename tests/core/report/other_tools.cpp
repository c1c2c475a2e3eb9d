// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/other_tools.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#include <doctest/doctest.h>

#include "core/base/file.h"

namespace tidemark::fakes {

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "tidemark-report-XXXXXX").string();
  const char* made = mkdtemp(pattern.data());
  REQUIRE(made != nullptr);
  m_path = made;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(m_path, ignored);
}

std::string TemporaryFolder::file(const std::string& name, const std::string& text) const {
  const std::filesystem::path path = m_path / name;
  REQUIRE(writeFile(path, text));
  return path.string();
}

ToolOutput runTool(const std::string& command) {
  ToolOutput output;
  std::FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::array<char, 4096> buffer{};
  for (std::size_t read = fread(buffer.data(), 1, buffer.size(), pipe); read > 0;
       read = fread(buffer.data(), 1, buffer.size(), pipe)) {
    output.text.append(buffer.data(), read);
  }
  output.status = pclose(pipe);
  return output;
}

} // namespace tidemark::fakes

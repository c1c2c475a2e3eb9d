// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/resolving.h"

#include <cstdlib>

#include <doctest/doctest.h>

#include "core/base/file.h"

namespace tidemark::test {

TemporaryFolder::TemporaryFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "tidemark-plan-XXXXXX").string();
  REQUIRE(mkdtemp(name.data()) != nullptr);
  m_path = name;
}

TemporaryFolder::~TemporaryFolder() { std::filesystem::remove_all(m_path); }

void TemporaryFolder::write(const std::string& name, std::string_view text) const {
  REQUIRE(writeFile(m_path / name, text).has_value());
}

std::optional<std::string> fakeEnvironment(const std::string& name) {
  if (name == "KEY") {
    return "s3cret";
  }
  if (name == "STAGE") {
    return "blue";
  }
  return name == "USER" ? std::optional<std::string>{"ann"} : std::nullopt;
}

ResolveOptions plainOptions() {
  ResolveOptions options;
  options.directory = "/no/such/folder";
  options.environmentVariable = fakeEnvironment;
  options.seed = 42;
  return options;
}

RunPlan planOf(std::string_view text, const ResolveOptions& options) {
  ResolvedPlan resolved = resolve(parseProject(text).project, options);
  REQUIRE_MESSAGE(resolved.problems.empty(), linesOf(resolved.problems));
  return std::move(resolved.plan);
}

Problems problemsOf(std::string_view text, const ResolveOptions& options) {
  return resolve(validProject(text), options).problems;
}

std::string namesOf(const RunPlan& plan, const std::vector<RowId>& rows) {
  std::string names;
  for (const RowId row : rows) {
    names += (names.empty() ? "" : " ") + plan.rows[row.index()].name;
  }
  return names;
}

} // namespace tidemark::test

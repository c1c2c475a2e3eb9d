// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/plan/run_plan.h"
#include "tests/core/plan/projects.h"

namespace tidemark::test {

// A folder of its own, removed with everything in it.
class TemporaryFolder {
public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  void write(const std::string& name, std::string_view text) const;
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
  std::filesystem::path m_path;
};

// An environment in which KEY is "s3cret", STAGE is "blue", USER is "ann" and nothing else is set.
std::optional<std::string> fakeEnvironment(const std::string& name);

// Options with the fake environment and a folder that has no files.
ResolveOptions plainOptions();

// A plan without problems of a project without problems.
RunPlan planOf(std::string_view text, const ResolveOptions& options = plainOptions());

// What is wrong with a plan of a project without problems.
Problems problemsOf(std::string_view text, const ResolveOptions& options = plainOptions());

// "Create Show": the names of rows.
std::string namesOf(const RunPlan& plan, const std::vector<RowId>& rows);

} // namespace tidemark::test

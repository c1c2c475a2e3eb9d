// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/plan/project_file.h"
#include "core/plan/run_plan.h"

namespace tidemark::ui {

using Overrides = std::vector<std::pair<std::string, std::string>>;

// What opening needs besides the text.
struct OpenOptions {
  Overrides overrides;                          // constants replaced for this opening, such as the demo's base URL
  std::string today;                            // "2026-11-21", for authorization.until
  std::string environment{};                    // of the project's own; empty: none
  std::map<std::string, std::string> secrets{}; // by environment variable, for those that are not set
};

// A project file as the workbench holds it: its text, what the loader understood, every problem of text, plan and
// authorization, and the plan to run when there is no error. An immutable value, made anew at each (re)load.
struct ProjectDocument {
  std::filesystem::path file;
  std::string text;
  LoadedProject loaded;
  Problems problems;                   // of loading, support, resolving and authorization, in this order
  std::shared_ptr<const RunPlan> plan; // null with errors
  Secrets secrets;
  OpenOptions options; // as it was opened with

  [[nodiscard]] bool runnable() const { return plan != nullptr && !hasErrors(problems); }
};

// Reads and resolves; cannotRead is the only error.
Result<ProjectDocument> openProject(const std::filesystem::path& file, OpenOptions options);
// The same for text that is no file: an example inside the program. `name` stands for the file.
ProjectDocument documentOf(std::string text, std::filesystem::path name, OpenOptions options);

// A plan for one more run of the document: the same with a seed of its own.
std::shared_ptr<const RunPlan> planForRun(const ProjectDocument& document, std::uint64_t seed);

} // namespace tidemark::ui

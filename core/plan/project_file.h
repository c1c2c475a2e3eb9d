// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/plan/problem.h"
#include "core/plan/project.h"

namespace tidemark {

// Where each value of a project stands in its text, so that later checks can point at it too.
struct Position {
  int line = 0;
  int column = 0;
};
using Positions = std::map<std::string, Position>; // by JSON Pointer

// What loading gives: as much of the project as could be understood, and every problem of the text.
// The project is fit to run only when hasErrors(problems) is false.
struct LoadedProject {
  Project project;
  Problems problems;
  Positions positions;
  bool readOnly = false; // a newer minor format
};

// Parses without validating: for a text that saveText wrote, such as the plan inside a run file.
LoadedProject readProject(std::string_view text);

// Parses and validates (validate.h included). Never stops at the first problem; pure.
LoadedProject parseProject(std::string_view text);

// Reads the file; cannotRead is the only error, everything about its content is in `problems`.
Result<LoadedProject> loadProject(const std::filesystem::path& file);

// Canonical text: key order and spelling of the format, two-space indent, an object or list on one line
// where it fits in 120 columns, defaults left out. parseProject(saveText(p)).project == p.
std::string saveText(const Project& project);

Result<void> saveProject(const Project& project, const std::filesystem::path& file);

// One step (with everything below it) as JSON, for copy and paste and `once`.
std::string stepText(const Step& step);

// The JSON Schema of the format, made from the same field tables as the loader.
std::string projectSchema();

} // namespace tidemark

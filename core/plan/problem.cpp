// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/problem.h"

#include <algorithm>

#include <fmt/format.h>

namespace tidemark {

bool hasErrors(const Problems& problems) {
  return std::ranges::any_of(problems, [](const Problem& problem) { return problem.severity == Severity::error; });
}

std::string problemLine(const Problem& problem) {
  std::string text;
  if (problem.line > 0) {
    text += fmt::format("line {}, column {}, ", problem.line, problem.column);
  }
  text += problem.pointer.empty() ? "the file" : problem.pointer;
  text += ": " + problem.message.text();
  if (!problem.found.empty()) {
    text += fmt::format(" (found {})", problem.found);
  }
  if (!problem.hint.empty()) {
    text += "; " + problem.hint.text();
  }
  return text;
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

#include "core/plan/project_file.h"

namespace tidemark::fakes {

// The plan of a project's text, with seed 7 unless the options have one. The text has to be right: what is wrong with
// it ends the program, a line each.
inline ResolvedPlan planned(const std::string& text, ResolveOptions options = {}) {
  options.seed = options.seed != 0 ? options.seed : 7;
  const LoadedProject loaded = parseProject(text);
  ResolvedPlan resolved = resolve(loaded.project, options);
  for (const Problems& problems : {loaded.problems, resolved.problems}) {
    if (hasErrors(problems)) {
      for (const Problem& problem : problems) {
        std::fprintf(stderr, "a test's project: %s\n", problemLine(problem).c_str());
      }
      std::abort();
    }
  }
  return resolved;
}

} // namespace tidemark::fakes

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "core/plan/project_file.h"

// Loads each project named and prints one line for it: the number of errors and the first. For schema_test.py.
int main(int count, char** arguments) {
  for (int i = 1; i < count; ++i) {
    const auto loaded = tidemark::loadProject(arguments[i]);
    if (!loaded) {
      return 2;
    }
    int errors = 0;
    std::string first;
    for (const tidemark::Problem& problem : loaded->problems) {
      if (problem.severity == tidemark::Severity::error && ++errors == 1) {
        first = tidemark::problemLine(problem);
      }
    }
    std::printf("%d %s\n", errors, first.c_str());
  }
  return 0;
}

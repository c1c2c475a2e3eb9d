// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <cstdio>
#include <string>

#include <fmt/format.h>
#include <unistd.h>

namespace tidemark::cli {

int printError(const Error& error) {
  printErr(errorLines(error) + "\n");
  return exitCodeOf(error.code);
}

void printProblems(const Problems& problems, std::string_view file) {
  for (const Problem& problem : problems) {
    const std::string place = problem.line > 0
                                  ? fmt::format("{}:{}:{} {}", file, problem.line, problem.column, problem.pointer)
                                  : fmt::format("{} {}", file, problem.pointer);
    const std::string found = problem.found.empty() ? "" : fmt::format("; found {}", problem.found);
    const char* kind = problem.severity == Severity::warning ? "warning: " : "";
    printErr(fmt::format("tidemark: {}{}{} ({})\n", kind, problem.message.text(), found, place));
    if (!problem.hint.empty()) {
      printErr(fmt::format("hint: {}\n", problem.hint.text()));
    }
  }
}

bool stderrIsTerminal() { return isatty(STDERR_FILENO) != 0; }

void printOut(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fflush(stdout);
}

void printErr(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); }

} // namespace tidemark::cli

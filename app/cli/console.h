// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/error.h"
#include "core/plan/problem.h"

namespace tidemark::cli {

// The error lines of cli.md on stderr; returns the exit code of the error.
int printError(const Error& error);

// Every problem, one or two lines each, on stderr. `file` names the project.
void printProblems(const Problems& problems, std::string_view file);

// Whether stderr is a terminal that may be coloured (NO_COLOR respected).
bool stderrIsTerminal();

// Writes and flushes, so that a pipe sees a line when it is complete.
void printOut(std::string_view text);
void printErr(std::string_view text);

} // namespace tidemark::cli

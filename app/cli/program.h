// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/command_line.h"
#include "app/cli/report_format.h"
#include "core/session/session.h"

namespace tidemark::cli {

// What differs between the two programs that share these commands.
struct Program {
  std::string name; // "tidemark", "tidemark-agent"
  std::string version;
  std::string defaultFormats; // of --report
  bool draws = false;         // md, html, pdf
  ProbeFactory probes;
  ReportOutput reports;
};

// Exit codes of cli.md. Errors go to stderr as cli.md says, results to stdout.
int runCommand(const Program& program, const CommandLine& line);
int checkCommand(const Program& program, const CommandLine& line);
int onceCommand(const Program& program, const CommandLine& line);
int markCommand(const Program& program, const CommandLine& line);
int targetCommand(const Program& program, const CommandLine& line);

// Finds and runs the command; the caller has handled those of its own.
int dispatch(const Program& program, const CommandLine& line);

} // namespace tidemark::cli

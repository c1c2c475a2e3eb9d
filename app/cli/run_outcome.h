// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

#include "app/cli/program.h"
#include "app/cli/report_format.h"
#include "core/session/session.h"

namespace tidemark::cli {

using RunEnded = std::function<void(const RunRecord&, const Verdict&)>;

// A run that is over and what the user wants of it.
struct RunOutcome {
  const RunRecord& record;
  const SessionResult& result;
  const ReportJob& reports;
  std::filesystem::path summary; // empty: none
  bool allowUnevaluated = false;
  bool jsonProgress = false; // then the table goes to stderr and the verdict is the last line of stdout
  std::filesystem::path runFile;
  RunEnded ended{}; // set: is told instead of the verdict being printed
};

// Writes the reports, prints the verdict and the files, and returns the exit code of cli.md.
int finishRun(const Program& program, const RunOutcome& outcome);

} // namespace tidemark::cli

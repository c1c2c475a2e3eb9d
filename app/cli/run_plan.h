// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "app/cli/event_log.h"
#include "app/cli/prepared_plan.h"
#include "app/cli/program.h"
#include "app/cli/progress.h"
#include "app/cli/run_outcome.h"

namespace tidemark::cli {

// What is asked of one run, checked before anything is sent.
struct RunRequest {
  SessionOptions session;
  ReportJob reports;
  ProgressMode progress = ProgressMode::none;
  std::filesystem::path summary; // empty: none
  bool allowUnevaluated = false;
  RunEnded ended{}; // set: is told of the end instead of the verdict being printed
};

// Runs a plan to its end, SIGINT and SIGTERM included, writes its reports, prints its verdict, returns its exit code.
int runPlan(const Program& program, const PreparedPlan& prepared, RunRequest request, const EventLog& log);

} // namespace tidemark::cli

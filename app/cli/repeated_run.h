// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run_plan.h"

namespace tidemark::cli {

// How often, and whether each run draws from a seed of its own.
struct Repetition {
  int count = 1;
  bool sameSeed = false; // --seed was given
};

// Runs a plan `count` times one after another, into OUT/1, OUT/2 …, each with the reports asked for; then
// OUT/repeats.md and OUT/repeats.json with the spread between them. An interruption or an error ends it: what was run
// is told. Returns the worst exit code by the order of cli.md. usage, alreadyExists: nothing was sent.
int runRepeatedly(const Program& program, const PreparedPlan& prepared, const RunRequest& request,
                  const Repetition& repetition, const EventLog& log);

} // namespace tidemark::cli

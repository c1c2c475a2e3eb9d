// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/run/run_record.h"
#include "tests/fakes/run_builder.h"

namespace tidemark::fakes {

// What a recorded run is to show beside its usual content.
struct RecordedRunOptions {
  bool failing = true;      // Peak misses its p95 limit
  bool saturated = false;   // the generator is its own limit for 5 s of Peak's plateau
  bool interrupted = false; // stopped by hand 20 s into Normal's hold: Peak is not run
  double timeScale = 1;
};

// The project of the fixture: four scenarios (Smoke, Normal, Peak, Never), two classes, five requests in a group or
// with a service, a transaction, a poll with jobs and a measure, nine SLOs, monitors, marks, a full report block.
const char* recordedProjectText();
std::shared_ptr<const RunPlan> recordedPlan(double timeScale = 1);

// A run of that project as a test may need it, always the same: smoke, 90 s of users, 45 s of arrivals with dropped
// iterations, 403s, timeouts and refused connections, readings with a gap, a service that is down for 10 s, exemplars,
// marks, something not measured; Never is skipped because Peak failed. `sinks` see it second by second.
RunRecord recordedRun(const RecordedRunOptions& options = {}, const std::vector<SnapshotSink*>& sinks = {});

// The row of this name; a name that is not there ends the test program.
RowId rowNamed(const RunPlan& plan, std::string_view name);

} // namespace tidemark::fakes

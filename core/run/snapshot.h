// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/metrics/interval_stats.h"
#include "core/monitor/probe.h"
#include "core/run/run_event.h"
#include "core/run/scenario_run.h"
#include "core/run/verdict.h"

namespace tidemark {

// Live figures of one scenario at a beat. Rates and percentiles are over the last whole second.
struct LiveScenario {
  ScenarioId id;
  ScenarioState state = ScenarioState::pending;
  bool done = false;     // no worker has anything left to do in it: it may be ended
  double startedAtS = 0; // run clock; meaningful once running
  double elapsedS = 0;
  std::string stage; // name of the present one
  std::int64_t activeUsers = 0;
  std::uint64_t requests = 0; // since the scenario's start
  std::uint64_t failed = 0;
  std::uint64_t dropped = 0;
  std::uint64_t iterations = 0;
  double ratePerS = 0;
  double okRatePerS = 0;
  double errorPercent = 0;                // last second
  double p50Ms = 0, p95Ms = 0, p99Ms = 0; // last second, service time, all outcomes
};

// Readings of one second, beside the load of the same second.
struct SecondReadings {
  std::int64_t second = 0;
  std::vector<Reading> readings;
};

// What the collector publishes each beat. Immutable; sinks keep the pointer if they like.
struct Snapshot {
  std::int64_t beat = 0;
  double atS = 0; // end of the beat, run clock
  std::vector<LiveScenario> scenarios;
  std::shared_ptr<const IntervalStats> second;    // set when this beat completes a second: index = that second
  std::shared_ptr<const std::string> packed;      // `second` as it is kept; null: whoever keeps it packs it
  std::shared_ptr<const SecondReadings> readings; // set with `second`
  std::vector<RunEvent> events;                   // since the last snapshot
  std::vector<ScenarioRun> runs;                  // those that changed since the last snapshot
  std::vector<SeriesInfo> series;                 // published by probes since the last snapshot
  std::vector<std::pair<std::string, std::string>> notMeasured; // item, why; since the last snapshot
  std::vector<SloResult> slos;                                  // live verdicts so far; replaced each second
  bool saturated = false;                                       // the generator is its own limit now
  double workerBusyPercent = 0;                                 // busiest worker, last second
  std::vector<double> workerBusyShares;                         // of each, 0 to 1; empty in a replay
  double loopLagP99Ms = 0;                                      // last second
  bool last = false;                                            // the run is over; nothing follows
};

// Whoever wants snapshots: store, progress line, verdicts, the window. Called on the collector's thread, in
// order, and must not block.
class SnapshotSink {
public:
  virtual ~SnapshotSink() = default;
  virtual void take(std::shared_ptr<const Snapshot> snapshot) = 0;
};

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/base/clock.h"
#include "core/metrics/interval_recorder.h"
#include "core/monitor/probe.h"
#include "core/run/run_record.h"
#include "core/run/snapshot.h"

namespace tidemark {

// Where readings come from, so that the collector knows no probe: the latest completed second's readings.
class ReadingSource {
public:
  virtual ~ReadingSource() = default;
  // Called once a second on the collector's thread; must not block. New series, failures and readings since the last
  // call.
  struct Delivery {
    std::vector<SeriesInfo> series;
    std::vector<Reading> readings;
    std::vector<RunEvent> events; // monitorFailed, monitorBack, serviceDown, serviceUp
    std::vector<std::pair<std::string, std::string>> notMeasured;
  };
  virtual Delivery deliver(std::int64_t second) = 0;
};

// The beat of a run: every 250 ms takes the workers' closed intervals, merges those that every worker has closed,
// and offers one immutable snapshot to each sink. Keeps the RunRecord the run's own verdicts are judged on.
// All of it on one thread: step() is called once a beat, by the run's thread or by a test with a fake clock.
class Collector {
public:
  struct Parts {
    std::shared_ptr<const RunPlan> plan;
    RunInfo info;
    std::vector<IntervalExchange*> exchanges;
    Instant epoch;
    ReadingSource* readings = nullptr; // may be null
    std::vector<SnapshotSink*> sinks;  // in order; the store first
  };
  explicit Collector(Parts parts);
  ~Collector();

  // Told by the owner, on the collector's thread: a scenario starts at a second, a stop was asked for, a mark was set,
  // a scenario will not run. record() knows at once, the sinks with the next snapshot. A stop, an abort or an
  // SLO's abort among the events also cuts the planned stages of what runs.
  void scenarioStarts(ScenarioId scenario, std::int64_t second);
  void scenarioSkipped(ScenarioId scenario, std::string why);
  void scenarioEnds(ScenarioId scenario, ScenarioState how); // complete when drained, interrupted, aborted
  void stageAdded(ScenarioId scenario, StagePlan stage);     // manual, or of a search
  void scenarioStops(ScenarioId scenario, double atS);       // its stages end here, it drains
  void event(RunEvent event);

  // Takes what is there and publishes every beat that is complete by `now`. Collector's thread.
  void step(Instant now);
  // Publishes the rest with `last` set. After the engine was joined.
  void finish();

  // The record the verdicts are judged on. Collector's thread while it runs; the owner's afterwards, who writes the
  // end of the run into its info().
  [[nodiscard]] const RunRecord& record() const;
  [[nodiscard]] RunRecord& record();

private:
  struct State;
  std::unique_ptr<State> m_state;
};

} // namespace tidemark

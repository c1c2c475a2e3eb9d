// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/metrics/interval_stats.h"
#include "core/run/run_event.h"
#include "core/run/scenario_run.h"

namespace tidemark {

// Where each scenario of a live run stands: takes what the owner says and the time that passes, gives the changed
// runs and the events of stages, marks, starts and ends. One thread.
class ScenarioBoard {
public:
  explicit ScenarioBoard(const RunPlan& plan);

  void start(ScenarioId scenario, std::int64_t second);
  void skip(ScenarioId scenario, std::string why);
  void end(ScenarioId scenario, ScenarioState how, double atS);
  void add(ScenarioId scenario, StagePlan stage);
  // A stop or an abort: planned stages end here, what runs drains.
  void halt(double atS);
  void halt(ScenarioId scenario, double atS); // of one that is live
  void setAbortedBy(ScenarioId scenario, std::size_t sloIndex);

  // Time has come to the end of a beat.
  void advance(double atS);
  // What was recorded in a beat or second that ends at atS: the scenario lasts at least until then.
  void saw(const IntervalStats& recorded, double atS);

  [[nodiscard]] const std::vector<ScenarioRun>& runs() const { return m_runs; }
  std::vector<ScenarioRun> takeChanged();
  std::vector<RunEvent> takeEvents();

private:
  ScenarioRun& touch(ScenarioId scenario);
  void begin(ScenarioRun& run);
  [[nodiscard]] bool isOver(const ScenarioRun& run, Nanos elapsed) const;
  void announce(ScenarioId scenario, Nanos at, EventKind kind, const std::string& text);
  void announceUntil(ScenarioRun& run, Nanos elapsed);

  struct Progress {
    bool asked = false; // to start, at the run's startS
    bool changed = false;
    Nanos announced{}; // stages and marks before this time were announced
  };
  const RunPlan& m_plan;
  std::vector<ScenarioRun> m_runs;
  std::vector<Progress> m_progress;
  std::vector<RunEvent> m_events;
};

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/live_figures.h"

#include "core/run/row_sum.h"

namespace tidemark {

LiveFigures::LiveFigures(const RunPlan& plan) : m_requests(requestRows(plan)), m_totals(plan.scenarios.size()) {}

void LiveFigures::add(const IntervalStats& interval) {
  for (std::uint32_t i = 0; i < m_totals.size(); ++i) {
    Totals& totals = m_totals[i];
    for (const RowId row : m_requests) {
      if (const SeriesStats* series = interval.find(ScenarioId{i}, row)) {
        totals.requests += series->count();
        totals.failed += series->failedCount();
      }
    }
    totals.dropped += interval.scenario(ScenarioId{i}).droppedIterations;
    totals.iterations += interval.scenario(ScenarioId{i}).iterations;
  }
}

void LiveFigures::fillRunning(LiveScenario& live, const ScenarioRun& run, const IntervalStats& lastSecond) const {
  const ScenarioCounters& counters = lastSecond.scenario(run.id);
  const SeriesStats series = sumRows(lastSecond, run.id, m_requests);
  live.done = counters.done;
  live.activeUsers = counters.activeUsers;
  live.ratePerS = static_cast<double>(series.count());
  live.okRatePerS = static_cast<double>(series.okCount());
  if (series.count() == 0) {
    return;
  }
  const LatencyHistogram all = series.all();
  live.errorPercent = 100.0 * static_cast<double>(series.failedCount()) / live.ratePerS;
  live.p50Ms = toMillis(all.percentile(50));
  live.p95Ms = toMillis(all.percentile(95));
  live.p99Ms = toMillis(all.percentile(99));
}

std::vector<LiveScenario> LiveFigures::at(double atS, const std::vector<ScenarioRun>& runs,
                                          const IntervalStats& lastSecond) const {
  std::vector<LiveScenario> scenarios;
  for (const ScenarioRun& run : runs) {
    const Totals& totals = m_totals[run.id.index()];
    LiveScenario& live = scenarios.emplace_back();
    live.id = run.id;
    live.state = run.state;
    live.requests = totals.requests;
    live.failed = totals.failed;
    live.dropped = totals.dropped;
    live.iterations = totals.iterations;
    if (!run.hasRun()) {
      continue;
    }
    live.startedAtS = static_cast<double>(run.startS);
    live.elapsedS = (run.isLive() ? atS : static_cast<double>(run.endS)) - live.startedAtS;
    if (run.isLive()) {
      const auto elapsed = std::chrono::duration_cast<Nanos>(std::chrono::duration<double>(live.elapsedS));
      const StagePlan* stage = stageAt(run, elapsed - Nanos(1)); // the beat that ends at atS
      live.stage = stage != nullptr ? stage->name : "";
      fillRunning(live, run, lastSecond);
    }
  }
  return scenarios;
}

} // namespace tidemark

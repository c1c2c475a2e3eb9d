// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/metrics/interval_stats.h"
#include "core/run/snapshot.h"

namespace tidemark {

// The figures that a snapshot shows of each scenario: totals since its start, rates and percentiles of the last
// second. Fed by beats while a run is live, by seconds when it is replayed.
class LiveFigures {
public:
  explicit LiveFigures(const RunPlan& plan);

  void add(const IntervalStats& interval); // the next beat or second
  // `lastSecond`: what was recorded in the second that ends at atS.
  [[nodiscard]] std::vector<LiveScenario> at(double atS, const std::vector<ScenarioRun>& runs,
                                             const IntervalStats& lastSecond) const;

private:
  struct Totals {
    std::uint64_t requests = 0;
    std::uint64_t failed = 0;
    std::uint64_t dropped = 0;
    std::uint64_t iterations = 0;
  };
  void fillRunning(LiveScenario& live, const ScenarioRun& run, const IntervalStats& lastSecond) const;

  std::vector<RowId> m_requests;
  std::vector<Totals> m_totals; // by scenario
};

} // namespace tidemark

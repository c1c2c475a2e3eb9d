// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/run/run_record.h"
#include "core/run/verdict.h"

namespace tidemark {

// The verdicts of a growing run: each second is added to the windows it belongs to, so that judging costs the same
// after a day as after a minute. Ended scenarios are judged once more, on the record, and then rest.
class LiveJudge {
public:
  // `record` outlives it and has taken a second before add() is called with it.
  explicit LiveJudge(const RunRecord& record);

  void add(const IntervalStats& second);
  // A scenario has ended or was skipped.
  void settle(ScenarioId scenario);
  [[nodiscard]] std::vector<SloResult> results() const;
  // Outcomes that changed since the last call, as events; at most kMostChanges an SLO.
  std::vector<RunEvent> takeChanges(double atS);

  static constexpr std::size_t kMostChanges = 100;

private:
  struct Accumulated {
    WindowSpec window;
    IntervalStats sum;
  };
  struct OfScenario {
    std::vector<Accumulated> windows;
    std::vector<SloResult> results;
    std::vector<SloOutcome> announced;
    std::vector<std::size_t> changes;
  };
  void judgeLive(ScenarioId scenario, OfScenario& state, const IntervalStats& second);
  [[nodiscard]] RunEvent changeOf(const SloResult& result, SloOutcome before, double atS) const;

  const RunRecord& m_record;
  std::vector<OfScenario> m_scenarios;
};

} // namespace tidemark

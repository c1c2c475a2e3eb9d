// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/live_judge.h"

#include <algorithm>

#include "core/run/event_text.h"
#include "core/run/plan_shape.h"
#include "core/run/slo_evaluator.h"
#include "core/run/slo_text.h"

namespace tidemark {

namespace {

bool isJudged(SloOutcome outcome) {
  return outcome == SloOutcome::pass || outcome == SloOutcome::warn || outcome == SloOutcome::fail;
}

} // namespace

LiveJudge::LiveJudge(const RunRecord& record) : m_record(record) {
  for (const ScenarioPlan& scenario : record.plan().scenarios) {
    OfScenario& state = m_scenarios.emplace_back();
    state.results = judgeScenario(record, scenario.id);
    state.announced.assign(state.results.size(), SloOutcome::notEvaluated);
    state.changes.assign(state.results.size(), 0);
    for (const SloPlan& slo : scenario.slos) {
      const WindowSpec& window = slo.slo.window;
      const bool known = std::ranges::find(state.windows, window, &Accumulated::window) != state.windows.end();
      if (slo.applicable && window.kind != WindowKind::last && !known) {
        state.windows.push_back({window, IntervalStats(planShape(record.plan()))});
      }
    }
  }
}

void LiveJudge::add(const IntervalStats& second) {
  for (const ScenarioRun& run : m_record.scenarios()) {
    if (run.isLive()) {
      judgeLive(run.id, m_scenarios[run.id.index()], second);
    }
  }
}

void LiveJudge::judgeLive(ScenarioId scenario, OfScenario& state, const IntervalStats& second) {
  for (Accumulated& each : state.windows) {
    const std::optional<Window> window = windowOf(m_record, scenario, each.window);
    if (window && window->contains(second.index)) {
      each.sum.add(second, IntervalStats::Merge::time);
      each.sum.exemplars.clear();
    }
  }
  const std::vector<SloPlan>& slos = m_record.plan().scenarios[scenario.index()].slos;
  for (std::size_t i = 0; i < slos.size(); ++i) {
    const WindowSpec& spec = slos[i].slo.window;
    const auto sum = std::ranges::find(state.windows, spec, &Accumulated::window);
    state.results[i] =
        sum == state.windows.end()
            ? judge(m_record, scenario, i)
            : asPlanned(m_record,
                        judgeWindow(m_record, scenario, slos[i], windowOf(m_record, scenario, spec), sum->sum), i);
  }
}

void LiveJudge::settle(ScenarioId scenario) {
  m_scenarios[scenario.index()].results = judgeScenario(m_record, scenario);
}

std::vector<SloResult> LiveJudge::results() const {
  std::vector<SloResult> all;
  for (const OfScenario& scenario : m_scenarios) {
    all.insert(all.end(), scenario.results.begin(), scenario.results.end());
  }
  return all;
}

RunEvent LiveJudge::changeOf(const SloResult& result, SloOutcome before, double atS) const {
  const SloPlan& slo = m_record.plan().scenarios[result.scenario.index()].slos[result.index];
  const Sentence text = sloChangeText(sloSentence(slo), result.outcome, before, measuredText(slo, result));
  return {.atS = atS, .kind = EventKind::sloChange, .scenario = result.scenario, .text = text.text()};
}

std::vector<RunEvent> LiveJudge::takeChanges(double atS) {
  std::vector<RunEvent> events;
  for (OfScenario& scenario : m_scenarios) {
    for (std::size_t i = 0; i < scenario.results.size(); ++i) {
      const SloOutcome now = scenario.results[i].outcome;
      const SloOutcome before = scenario.announced[i];
      if (now == before || !isJudged(now)) {
        continue;
      }
      scenario.announced[i] = now;
      // Meeting a limit from the first sample on is no event.
      if ((isJudged(before) || now == SloOutcome::fail) && ++scenario.changes[i] <= kMostChanges) {
        events.push_back(changeOf(scenario.results[i], before, atS));
      }
    }
  }
  return events;
}

} // namespace tidemark

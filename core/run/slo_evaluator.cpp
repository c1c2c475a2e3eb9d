// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/slo_evaluator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/plan/slo_plan.h"
#include "core/run/level_judge.h"
#include "core/run/not_run.h"

namespace tidemark {

namespace {

const char* filterId(OutcomeFilter filter) {
  static constexpr const char* kIds[] = {"all", "all", "ok", "failed"};
  return kIds[static_cast<std::size_t>(filter)];
}

// The filters an SLO is judged with: latency without a word is judged for ok and for all.
std::vector<OutcomeFilter> filtersOf(const Slo& slo) {
  if (slo.outcome != OutcomeFilter::automatic) {
    return {slo.outcome};
  }
  if (slo.metric.isLatency()) {
    return {OutcomeFilter::ok, OutcomeFilter::all};
  }
  const MetricKind kind = slo.metric.kind;
  const bool ofOk = kind == MetricKind::rate || kind == MetricKind::count || kind == MetricKind::peak;
  return {ofOk ? OutcomeFilter::ok : OutcomeFilter::all};
}

std::optional<double> share(double part, double whole) {
  return whole == 0 ? std::nullopt : std::optional(part / whole);
}

std::optional<double> ratioOf(const Limit& limit, double measured) {
  if (limit.op == LimitOp::range) {
    const bool nearLow = std::abs(measured - limit.low) < std::abs(measured - limit.value);
    return share(measured, nearLow ? limit.low : limit.value);
  }
  return limit.isUpper() ? share(limit.value, measured) : share(measured, limit.value);
}

SloResult judgeWith(const SloScope& scope, OutcomeFilter filter) {
  const Slo& slo = scope.plan.slo;
  SloMeasurement measurement = measureSlo(scope, filter);
  SloResult result;
  result.judgedOutcome = filterId(filter);
  result.samples = measurement.samples;
  result.measured = measurement.value;
  if (!measurement.value) {
    result.why = std::move(measurement.why);
    return result;
  }
  result.ratio = ratioOf(slo.limit, *measurement.value);
  result.outcome = !slo.limit.holds(*measurement.value)               ? SloOutcome::fail
                   : slo.warn && !slo.warn->holds(*measurement.value) ? SloOutcome::warn
                                                                      : SloOutcome::pass;
  return result;
}

int badness(SloOutcome outcome) {
  static constexpr int kBadness[] = {0, 1, 3, 2, 0}; // in the order of SloOutcome
  return kBadness[static_cast<std::size_t>(outcome)];
}

bool isWorse(const SloResult& a, const SloResult& b, const Limit& limit) {
  if (badness(a.outcome) != badness(b.outcome) || !a.measured || !b.measured) {
    return badness(a.outcome) > badness(b.outcome);
  }
  const bool highIsWorse = limit.isUpper() || limit.op == LimitOp::range;
  return highIsWorse ? *a.measured > *b.measured : *a.measured < *b.measured;
}

SloResult judgeFilters(const SloScope& scope) {
  const std::vector<OutcomeFilter> filters = filtersOf(scope.plan.slo);
  SloResult worst = judgeWith(scope, filters.front());
  for (std::size_t i = 1; i < filters.size(); ++i) {
    if (SloResult other = judgeWith(scope, filters[i]); isWorse(other, worst, scope.plan.slo.limit)) {
      worst = std::move(other);
    }
  }
  return worst;
}

bool hasSaturation(const RunRecord& record, const Window& window) {
  return std::ranges::any_of(record.saturatedSeconds(),
                             [&window](std::int64_t second) { return window.contains(second); });
}

// Why the window cannot be judged; empty: it can. A search looks at the generator itself, level by level.
Sentence obstacle(const RunRecord& record, const ScenarioRun& run, const Window& window, bool searched) {
  if (record.plan().shardCount > 1) {
    return sentence("a shard judges no SLO; merge does");
  }
  if (!run.hasRun()) {
    return run.why.empty() ? sentence("the scenario was not run")
                           : sentence("the scenario was not run: {}", keptReason(run.why));
  }
  if (window.lengthS() == 0) {
    return sentence("no whole second lies in the window");
  }
  return !searched && hasSaturation(record, window) ? sentence("the generator was saturated in the window")
                                                    : Sentence();
}

bool isLevel(const SloPlan& slo) { return slo.slo.metric.kind == MetricKind::level; }

SloResult without(SloOutcome outcome, Sentence why) {
  SloResult result;
  result.outcome = outcome;
  result.why = std::move(why);
  return result;
}

bool planHas(const ScenarioPlan& scenario, const WindowSpec& window) {
  return std::ranges::any_of(scenario.stages, [&window](const StagePlan& stage) {
    return window.kind == WindowKind::stage ? stage.name == window.stage : stage.kind == StageKind::hold;
  });
}

SloResult noWindow(const ScenarioPlan& scenario, const WindowSpec& window) {
  return planHas(scenario, window) ? without(SloOutcome::notEvaluated, sentence("the window was not reached"))
                                   : without(SloOutcome::notApplicable, sentence("the scenario has no such stage"));
}

} // namespace

SloResult judgeWindow(const RunRecord& record, ScenarioId scenario, const SloPlan& slo,
                      const std::optional<Window>& window, const IntervalStats& sum) {
  const ScenarioPlan& plan = record.plan().scenarios[scenario.index()];
  const ScenarioRun& run = record.scenarios()[scenario.index()];
  SloResult worst;
  if (!slo.applicable) {
    worst = without(SloOutcome::notApplicable, lackOf(slo, plan, record.plan()));
  } else if (isCriterion(plan, slo.slo)) {
    worst = without(SloOutcome::notApplicable, sentence("a criterion of the search: judged level by level"));
  } else if (!window) {
    worst = noWindow(plan, slo.slo.window);
  } else if (Sentence why = obstacle(record, run, *window, isLevel(slo)); !why.empty()) {
    worst = without(SloOutcome::notEvaluated, std::move(why));
  } else {
    worst = judgeFilters({.record = record, .scenario = scenario, .plan = slo, .window = *window, .sum = sum});
  }
  worst.scenario = scenario;
  return worst;
}

SloResult judgeSeconds(const SloScope& scope) {
  SloResult result = judgeFilters(scope);
  result.scenario = scope.scenario;
  return result;
}

SloResult asPlanned(const RunRecord& record, SloResult result, std::size_t sloIndex) {
  const ScenarioRun& run = record.scenarios()[result.scenario.index()];
  result.index = sloIndex;
  if (run.abortedBy == sloIndex && result.outcome != SloOutcome::fail) {
    result.outcome = SloOutcome::fail; // whatever its window shows after the drain
    result.why = sentence("it was missed during the run and ended it");
  }
  return result;
}

SloResult judge(const RunRecord& record, ScenarioId scenario, const SloPlan& slo) {
  const std::optional<Window> window = windowOf(record, scenario, slo.slo.window);
  return judgeWindow(record, scenario, slo, window, sumOf(record, window.value_or(Window{})));
}

SloResult judge(const RunRecord& record, ScenarioId scenario, std::size_t sloIndex) {
  const SloPlan& slo = record.plan().scenarios[scenario.index()].slos[sloIndex];
  return asPlanned(record, judge(record, scenario, slo), sloIndex);
}

std::vector<SloResult> judgeScenario(const RunRecord& record, ScenarioId scenario) {
  std::vector<SloResult> results;
  const std::vector<SloPlan>& slos = record.plan().scenarios[scenario.index()].slos;
  std::vector<std::pair<WindowSpec, IntervalStats>> sums; // most SLOs share a window
  for (std::size_t i = 0; i < slos.size(); ++i) {
    const WindowSpec& spec = slos[i].slo.window;
    const std::optional<Window> window = windowOf(record, scenario, spec);
    auto known = std::ranges::find(sums, spec, &std::pair<WindowSpec, IntervalStats>::first);
    if (known == sums.end()) {
      sums.emplace_back(spec, sumOf(record, window.value_or(Window{})));
      known = sums.end() - 1;
    }
    results.push_back(asPlanned(record, judgeWindow(record, scenario, slos[i], window, known->second), i));
  }
  return results;
}

std::vector<SloResult> judgeCut(const RunRecord& record, const Stats& cut) {
  std::vector<SloResult> results;
  const std::vector<SloPlan>& slos = record.plan().scenarios[cut.window.scenario.index()].slos;
  for (std::size_t i = 0; i < slos.size(); ++i) {
    results.push_back(judgeWindow(record, cut.window.scenario, slos[i], cut.window, cut.sum));
    results.back().index = i;
  }
  return results;
}

std::vector<SloResult> judgeAll(const RunRecord& record) {
  std::vector<SloResult> results;
  for (const ScenarioPlan& scenario : record.plan().scenarios) {
    std::vector<SloResult> part = judgeScenario(record, scenario.id);
    results.insert(results.end(), part.begin(), part.end());
  }
  return results;
}

} // namespace tidemark

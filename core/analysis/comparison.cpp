// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/analysis/percentile_interval.h"
#include "core/analysis/proportion.h"
#include "core/analysis/student_t.h"
#include "core/run/row_sum.h"

namespace tidemark {

namespace {

constexpr std::array kPercentiles{std::pair{ComparedMetric::p50, 50.0}, std::pair{ComparedMetric::p95, 95.0},
                                  std::pair{ComparedMetric::p99, 99.0}};

Estimate& at(RowFigures& row, ComparedMetric metric) { return row.metrics[static_cast<std::size_t>(metric)]; }

// Ok requests of the rows in whole blocks of the window, as rates.
std::vector<double> blockRates(const RunRecord& record, const Window& window, const std::vector<RowId>& rows) {
  const std::int64_t start = record.scenarios()[window.scenario.index()].startS;
  std::vector<double> rates;
  for (const SecondSpan& span : window.spans) {
    for (std::int64_t from = span.from; from + kRateBlockS <= span.to; from += kRateBlockS) {
      double ok = 0;
      for (const RowId row : rows) {
        const RowCounts* counts = record.counts(window.scenario, row);
        for (std::int64_t second = from; counts != nullptr && second < from + kRateBlockS; ++second) {
          const auto index = static_cast<std::size_t>(second - start);
          ok += index < counts->ok.size() ? counts->ok[index] : 0;
        }
      }
      rates.push_back(ok / static_cast<double>(kRateBlockS));
    }
  }
  return rates;
}

RowFigures rowFigures(const RunRecord& record, const Stats& stats, const std::vector<RowId>& ids) {
  const SeriesStats series = stats.rows(ids);
  const LatencyHistogram all = series.all();
  RowFigures row;
  at(row, ComparedMetric::count).value = static_cast<double>(series.count());
  at(row, ComparedMetric::okRate) = {static_cast<double>(series.okCount()) / stats.durationS,
                                     rateInterval95(blockRates(record, stats.window, ids))};
  for (const auto& [metric, percent] : kPercentiles) {
    if (!all.empty()) {
      at(row, metric) = {toMillis(all.percentile(percent)), percentileIntervalMs(all, percent)};
    }
  }
  if (const auto share = shareInterval95(series.failedCount(), series.count())) {
    const double failed = static_cast<double>(series.failedCount()) / static_cast<double>(series.count());
    at(row, ComparedMetric::errorPercent) = {100 * failed, Interval{100 * share->low, 100 * share->high}};
  }
  return row;
}

bool isCompared(const Row& row) {
  return row.kind == RowKind::request || row.kind == RowKind::transaction || row.kind == RowKind::poll;
}

bool overlap(const Interval& a, const Interval& b) { return a.low <= b.high && b.low <= a.high; }

ChangeJudgement judge(ComparedMetric metric, const Estimate& before, const Estimate& after) {
  if (metric == ComparedMetric::count) {
    return ChangeJudgement::notJudged;
  }
  if (!before.interval || !after.interval) {
    return ChangeJudgement::tooFewSamples;
  }
  if (overlap(*before.interval, *after.interval)) {
    return ChangeJudgement::noClearChange;
  }
  const bool rose = *after.value > *before.value;
  return rose == (metric == ComparedMetric::okRate) ? ChangeJudgement::better : ChangeJudgement::worse;
}

const RowFigures* find(const ScenarioFigures& figures, const RowFigures& like) {
  const auto found = std::ranges::find_if(
      figures.rows, [&like](const RowFigures& row) { return row.kind == like.kind && row.name == like.name; });
  return found == figures.rows.end() ? nullptr : &*found;
}

NotComparable obstacle(const ScenarioFigures& before, const ScenarioFigures& after, const RowFigures* rowBefore,
                       const RowFigures* rowAfter) {
  return rowBefore == nullptr    ? NotComparable::missingBefore
         : rowAfter == nullptr   ? NotComparable::missingAfter
         : before.saturatedS > 0 ? NotComparable::saturatedBefore
         : after.saturatedS > 0  ? NotComparable::saturatedAfter
                                 : NotComparable::no;
}

RowChange rowChange(const RowFigures* before, const RowFigures* after, NotComparable why) {
  static const RowFigures kNone;
  const RowFigures& present = after != nullptr ? *after : *before;
  RowChange row{.kind = present.kind, .name = present.name, .why = why, .changes = {}};
  for (std::size_t i = 0; i < kComparedMetrics; ++i) {
    row.changes[i] = changeOf(static_cast<ComparedMetric>(i), (before != nullptr ? *before : kNone).metrics[i],
                              (after != nullptr ? *after : kNone).metrics[i]);
    const bool mayJudge = why == NotComparable::no || row.changes[i].judgement == ChangeJudgement::notJudged;
    row.changes[i].judgement = mayJudge ? row.changes[i].judgement : ChangeJudgement::notComparable;
  }
  return row;
}

const ScenarioPlan* scenarioOf(const RunPlan& plan, const std::string& name) {
  const auto found = std::ranges::find(plan.scenarios, name, &ScenarioPlan::name);
  return found == plan.scenarios.end() ? nullptr : &*found;
}

void addScenarios(std::vector<Difference>& all, const RunPlan& before, const RunPlan& after) {
  for (const ScenarioPlan& scenario : after.scenarios) {
    const ScenarioPlan* same = scenarioOf(before, scenario.name);
    if (same == nullptr) {
      all.push_back({RunDifference::scenarios, scenario.name, {}, scenario.name});
    } else if (same->load != scenario.load || same->classes != scenario.classes) {
      all.push_back({RunDifference::load, scenario.name, {}, {}});
    }
  }
  for (const ScenarioPlan& scenario : before.scenarios) {
    if (scenarioOf(after, scenario.name) == nullptr) {
      all.push_back({RunDifference::scenarios, scenario.name, scenario.name, {}});
    }
  }
}

std::string targetsText(const RunPlan& plan) {
  std::string text;
  for (const TargetPlan& target : plan.targets) {
    text += (text.empty() ? "" : ", ") + target.url;
  }
  return text;
}

} // namespace

std::optional<Interval> rateInterval95(const std::vector<double>& blockRatesPerS) {
  const std::size_t n = blockRatesPerS.size();
  if (n < kLeastRateBlocks) {
    return std::nullopt;
  }
  const auto count = static_cast<double>(n);
  const double mean = std::reduce(blockRatesPerS.begin(), blockRatesPerS.end()) / count;
  double squares = 0;
  for (const double rate : blockRatesPerS) {
    squares += (rate - mean) * (rate - mean);
  }
  const double reach = studentT95(n - 1) * std::sqrt(squares / (count - 1) / count);
  return Interval{std::max(0.0, mean - reach), mean + reach};
}

std::optional<ScenarioFigures> figuresOf(const RunRecord& record, ScenarioId scenario, const WindowSpec& window) {
  const auto seconds = windowOf(record, scenario, window);
  if (!seconds) {
    return std::nullopt;
  }
  const RunPlan& plan = record.plan();
  ScenarioFigures figures{.scenario = plan.scenarios[scenario.index()].name, .window = *seconds};
  if (seconds->lengthS() == 0) {
    return figures;
  }
  figures.saturatedS =
      std::ranges::count_if(record.saturatedSeconds(), [&](std::int64_t second) { return seconds->contains(second); });
  const Stats stats = cut(record, *seconds);
  for (const RowId id : plan.scenarios[scenario.index()].rows) {
    const Row& row = plan.rows[id.index()];
    if (isCompared(row)) {
      RowFigures& added = figures.rows.emplace_back(rowFigures(record, stats, {id}));
      added.kind = row.kind;
      added.name = row.name;
    }
  }
  figures.rows.push_back(rowFigures(record, stats, requestRows(plan)));
  return figures;
}

Change changeOf(ComparedMetric metric, const Estimate& before, const Estimate& after) {
  Change change{.metric = metric, .before = before, .after = after, .difference = {}, .percent = {}};
  if (before.value && after.value) {
    change.difference = *after.value - *before.value;
    change.percent = *before.value != 0 ? std::optional(100 * *change.difference / *before.value) : std::nullopt;
  }
  change.judgement = judge(metric, before, after);
  return change;
}

std::vector<RowChange> compare(const ScenarioFigures& before, const ScenarioFigures& after) {
  std::vector<RowChange> rows;
  for (const RowFigures& row : after.rows) {
    const RowFigures* same = find(before, row);
    rows.push_back(rowChange(same, &row, obstacle(before, after, same, &row)));
  }
  const bool hasTotal = !rows.empty();
  for (const RowFigures& row : before.rows) {
    if (find(after, row) == nullptr) {
      rows.insert(rows.end() - (hasTotal ? 1 : 0), rowChange(&row, nullptr, obstacle(before, after, &row, nullptr)));
    }
  }
  return rows;
}

std::vector<Difference> differencesOf(const RunRecord& before, const RunRecord& after) {
  const RunPlan& a = before.plan();
  const RunPlan& b = after.plan();
  const RunInfo& x = before.info();
  const RunInfo& y = after.info();
  std::vector<Difference> all;
  const auto add = [&all](RunDifference kind, const std::string& was, const std::string& is) {
    if (was != is) {
      all.push_back({kind, {}, was, is});
    }
  };
  add(RunDifference::project, a.project.name, b.project.name);
  add(RunDifference::target, targetsText(a), targetsText(b));
  add(RunDifference::environment, a.environment, b.environment);
  if (a.project.userClasses != b.project.userClasses) {
    all.push_back({RunDifference::flow, {}, {}, {}});
  }
  addScenarios(all, a, b);
  if (a.timeScale != b.timeScale) {
    all.push_back({RunDifference::timeScale, {}, {}, {}});
  }
  const bool sameMachine =
      x.os == y.os && x.kernel == y.kernel && x.cores == y.cores && x.memoryBytes == y.memoryBytes && x.cpu == y.cpu;
  if (!sameMachine) {
    all.push_back({RunDifference::machine, {}, x.cpu + ", " + x.os, y.cpu + ", " + y.os});
  }
  add(RunDifference::workers, std::to_string(x.workers), std::to_string(y.workers));
  add(RunDifference::version, x.version, y.version);
  return all;
}

} // namespace tidemark

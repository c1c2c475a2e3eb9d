// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "core/analysis/percentile_interval.h"
#include "core/analysis/proportion.h"
#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

namespace {

const WindowSpec kWhole{};

struct Shape {
  int seconds = 70;
  std::uint64_t perSecond = 50;
  int serviceMs = 100;
  std::uint64_t failedPerSecond = 0;
  bool saturated = false;
};

ScenarioId normal(SmallPlan& small) {
  const ScenarioId id = small.users("Normal", {{"hold A", 70}});
  small.plan().scenarios[id.index()].rows = {SmallPlan::kHealth, SmallPlan::kCreate};
  return id;
}

RunRecord recorded(SmallPlan& small, ScenarioId id, const Shape& shape, RunInfo info = {}) {
  RunBuilder run(small.share(), {}, std::move(info));
  run.start(id);
  for (int second = 0; second < shape.seconds; ++second) {
    // A rate that is steady, not constant.
    run.requests(id, SmallPlan::kHealth, shape.perSecond + static_cast<std::uint64_t>(second % 3),
                 milliseconds(shape.serviceMs));
    run.requests(id, SmallPlan::kHealth, shape.failedPerSecond, milliseconds(shape.serviceMs), Outcome::status, 500);
    if (shape.saturated) {
      run.busy(0.97, milliseconds(25));
    }
    run.next();
  }
  run.end(id).finish();
  return run.take();
}

ScenarioFigures figures(SmallPlan& small, ScenarioId id, const Shape& shape) {
  const auto found = figuresOf(recorded(small, id, shape), id, kWhole);
  REQUIRE(found);
  return *found;
}

const Change& of(const RowChange& row, ComparedMetric metric) { return row.changes[static_cast<std::size_t>(metric)]; }

bool has(const std::vector<Difference>& all, RunDifference kind) {
  return std::ranges::find(all, kind, &Difference::kind) != all.end();
}

} // namespace

TEST_CASE("a rate's interval is Student's over blocks") {
  // R: t.test(c(9, 10, 11, 10, 9, 11))$conf.int
  const Interval interval = rateInterval95({9, 10, 11, 10, 9, 11}).value();
  CHECK(interval.low == doctest::Approx(9.0612).epsilon(1e-4));
  CHECK(interval.high == doctest::Approx(10.9388).epsilon(1e-4));
  CHECK(rateInterval95({9, 10, 11, 10, 9}) == std::nullopt);
}

TEST_CASE("figures carry the intervals of their own functions") {
  SmallPlan small;
  const ScenarioId id = normal(small);
  const RunRecord record = recorded(small, id, {.failedPerSecond = 1});
  const ScenarioFigures found = figuresOf(record, id, kWhole).value();
  REQUIRE(found.rows.back().isTotal());
  const RowFigures& row = found.rows.front();
  CHECK(row.name == "Health");
  const SeriesStats series = cut(record, found.window).row(SmallPlan::kHealth);
  CHECK(row.of(ComparedMetric::count).value == static_cast<double>(series.count()));
  CHECK(row.of(ComparedMetric::count).interval == std::nullopt);
  CHECK(row.of(ComparedMetric::p95).interval == percentileIntervalMs(series.all(), 95));
  CHECK(row.of(ComparedMetric::errorPercent).interval->high ==
        doctest::Approx(100 * wilson95(series.failedCount(), series.count())->high));
  CHECK(row.of(ComparedMetric::okRate).interval->contains(51));
}

TEST_CASE("intervals apart are a change, for better or worse; intervals that overlap are none") {
  const auto judged = [](ComparedMetric metric, Interval before, Interval after) {
    return changeOf(metric, {before.low, before}, {after.low, after}).judgement;
  };
  CHECK(judged(ComparedMetric::p95, {10, 12}, {13, 15}) == ChangeJudgement::worse);
  CHECK(judged(ComparedMetric::p95, {13, 15}, {10, 12}) == ChangeJudgement::better);
  CHECK(judged(ComparedMetric::p95, {10, 13}, {13, 15}) == ChangeJudgement::noClearChange);
  CHECK(judged(ComparedMetric::okRate, {10, 12}, {13, 15}) == ChangeJudgement::better);
  CHECK(judged(ComparedMetric::errorPercent, {0, 1}, {2, 3}) == ChangeJudgement::worse);
  CHECK(judged(ComparedMetric::count, {10, 12}, {13, 15}) == ChangeJudgement::notJudged);
  CHECK(changeOf(ComparedMetric::p99, {10, std::nullopt}, {20, Interval{19, 21}}).judgement ==
        ChangeJudgement::tooFewSamples);
}

TEST_CASE("differences are after less before, in percent of before") {
  const Change change = changeOf(ComparedMetric::p50, {80, std::nullopt}, {100, std::nullopt});
  CHECK(change.difference == 20);
  CHECK(change.percent == 25);
  CHECK(changeOf(ComparedMetric::errorPercent, {0, std::nullopt}, {2, std::nullopt}).percent == std::nullopt);
  CHECK(changeOf(ComparedMetric::p50, {}, {100, std::nullopt}).difference == std::nullopt);
}

TEST_CASE("a slower run is worse in its percentiles and in nothing else") {
  SmallPlan small;
  const ScenarioId id = normal(small);
  const ScenarioFigures before = figures(small, id, {});
  const RowChange slower = compare(before, figures(small, id, {.serviceMs = 150})).front();
  CHECK(of(slower, ComparedMetric::p50).judgement == ChangeJudgement::worse);
  CHECK(of(slower, ComparedMetric::p95).judgement == ChangeJudgement::worse);
  CHECK(of(slower, ComparedMetric::p95).percent == doctest::Approx(50).epsilon(0.01));
  CHECK(of(slower, ComparedMetric::okRate).judgement == ChangeJudgement::noClearChange);
  CHECK(of(slower, ComparedMetric::errorPercent).judgement == ChangeJudgement::noClearChange);
  const RowChange same = compare(before, before).front();
  for (const Change& change : same.changes) {
    CHECK((change.judgement == ChangeJudgement::noClearChange || change.judgement == ChangeJudgement::notJudged));
  }
}

TEST_CASE("few samples and a saturated generator judge nothing") {
  SmallPlan small;
  const ScenarioId id = normal(small);
  const ScenarioFigures before = figures(small, id, {});
  const RowChange few = compare(before, figures(small, id, {.seconds = 20, .perSecond = 1, .serviceMs = 900})).front();
  CHECK(of(few, ComparedMetric::p99).judgement == ChangeJudgement::tooFewSamples);
  CHECK(of(few, ComparedMetric::okRate).judgement == ChangeJudgement::tooFewSamples);

  const ScenarioFigures saturated = figures(small, id, {.serviceMs = 900, .saturated = true});
  CHECK(saturated.saturatedS == 70);
  const RowChange row = compare(before, saturated).front();
  CHECK(row.why == NotComparable::saturatedAfter);
  CHECK(of(row, ComparedMetric::p95).judgement == ChangeJudgement::notComparable);
  CHECK(of(row, ComparedMetric::p95).difference.has_value()); // what was measured is still shown
  CHECK(compare(saturated, before).front().why == NotComparable::saturatedBefore);
}

TEST_CASE("rows are matched by name; what one run lacks says so and the total stays last") {
  ScenarioFigures before{.scenario = "S", .window = {}, .rows = {{.name = "Old"}, {.name = "Both"}, {}}};
  ScenarioFigures after{.scenario = "S", .window = {}, .rows = {{.name = "Both"}, {.name = "New"}, {}}};
  const std::vector<RowChange> rows = compare(before, after);
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].why == NotComparable::no);
  CHECK(rows[1].name == "New");
  CHECK(rows[1].why == NotComparable::missingBefore);
  CHECK(rows[2].name == "Old");
  CHECK(rows[2].why == NotComparable::missingAfter);
  CHECK(rows[3].name.empty());
}

TEST_CASE("a window that is not there compares nothing") {
  SmallPlan small;
  const ScenarioId id = small.users("Ramp", {{"ramp", 20}});
  const RunRecord record = recorded(small, id, {.seconds = 20});
  CHECK(figuresOf(record, id, {.kind = WindowKind::steady, .stage = {}, .last = {}}) == std::nullopt);
}

TEST_CASE("what differs between two runs is named") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"hold A", 5}});
  const RunRecord before = recorded(small, id, {.seconds = 5}, fakes::fakeInfo());
  CHECK(differencesOf(before, before).empty());
  RunInfo elsewhere = fakes::fakeInfo();
  elsewhere.cores += 4;
  elsewhere.workers += 1;
  small.plan().scenarios[0].load.model = ArrivalsLoad{};
  small.plan().timeScale = 0.5;
  small.users("Peak", {{"hold A", 5}});
  const auto found = differencesOf(before, recorded(small, id, {.seconds = 5}, elsewhere));
  CHECK(has(found, RunDifference::load));
  CHECK(has(found, RunDifference::scenarios));
  CHECK(has(found, RunDifference::machine));
  CHECK(has(found, RunDifference::workers));
  CHECK(has(found, RunDifference::timeScale));
  CHECK(!has(found, RunDifference::flow));
}

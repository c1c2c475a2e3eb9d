// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/stats.h"

#include <doctest/doctest.h>

#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

TEST_CASE("a cut counts one scenario, its requests and only the window") {
  SmallPlan small;
  const ScenarioId one = small.users("One", {{"hold", 5}});
  const ScenarioId other = small.users("Other", {{"hold", 5}});
  RunBuilder builder(small.share());
  builder.start(one).start(other);
  for (int i = 0; i < 5; ++i) {
    builder.requests(one, SmallPlan::kHealth, 10, milliseconds(5))
        .requests(one, SmallPlan::kCreate, 2, milliseconds(5));
    builder.requests(one, SmallPlan::kCheckout, 7, milliseconds(5))
        .requests(other, SmallPlan::kHealth, 100, milliseconds(5));
    builder.next();
  }
  builder.end(one).end(other).finish();
  const Stats stats = cut(builder.record(), spanWindow(builder.record(), one, 1, 4));
  CHECK(stats.durationS == 3);
  CHECK(stats.requests(builder.record().plan()).count() == 36);
  CHECK(stats.row(SmallPlan::kHealth).count() == 30);
  CHECK(stats.rows({SmallPlan::kHealth, SmallPlan::kCreate}).count() == 36);
  CHECK(stats.row(SmallPlan::kJob).empty());
  REQUIRE(stats.seconds.size() == 3);
  CHECK(stats.seconds.front().second == 1);
  CHECK(stats.seconds.front().ratePerS == 12);
}

TEST_CASE("a ladder names every rung and never decreases") {
  LatencyHistogram histogram;
  CHECK(ladderMs(histogram) == std::nullopt);
  for (int i = 1; i <= 1000; ++i) {
    histogram.record(milliseconds(i));
  }
  const Ladder ladder = ladderMs(histogram).value();
  CHECK(ladder.count == 1000);
  CHECK(ladder.min == 1);
  CHECK(ladder.max == 1000);
  CHECK(ladder.mean == doctest::Approx(500.5));
  CHECK(ladder.stddev == doctest::Approx(288.8).epsilon(0.001));
  double before = ladder.min;
  for (const LadderRung& rung : kLadderRungs) {
    CHECK(ladder.*rung.value == doctest::Approx(rung.percent * 10).epsilon(0.002));
    CHECK(ladder.*rung.value >= before);
    before = ladder.*rung.value;
  }
  CHECK(ladder.max >= before);
}

TEST_CASE("readings are summed inside the window and gaps are counted, not filled") {
  ReadingSeries series;
  for (const int second : {0, 1, 2, 5, 6, 9, 20}) {
    series.seconds.push_back(second);
    series.values.push_back(second * 10);
  }
  const Window window{.scenario = {}, .spans = {{1, 7}, {9, 15}}, .name = {}};
  const ReadingStats stats = readingStats(series, window).value();
  CHECK(stats.count == 5);
  CHECK(stats.min == 10);
  CHECK(stats.max == 90);
  CHECK(stats.mean == 46);
  CHECK(stats.p95 == 90);
  CHECK(stats.gaps == 2); // 3 and 4; 7 and 8 are not in the window
  CHECK(readingStats(series, {.scenario = {}, .spans = {{10, 20}}, .name = {}}) == std::nullopt);
}

TEST_CASE("the seconds between two readings that are due apart are no gap") {
  ReadingSeries series;
  for (const int second : {0, 5, 10, 16, 20, 35, 40}) { // one a second late, two missing
    series.seconds.push_back(second);
    series.values.push_back(1);
  }
  const Window window{.scenario = {}, .spans = {{0, 60}}, .name = {}};
  CHECK(readingEveryS(series) == 5);
  CHECK(readingStats(series, window)->gaps == 10);
  series.seconds.resize(1);
  series.values.resize(1);
  CHECK(readingEveryS(series) == 1);
  CHECK(readingStats(series, window)->gaps == 0);
}

TEST_CASE("percentile by rank and coefficient of variation") {
  CHECK(valueAtShare({1, 2, 3, 4}, 0.5) == 2);
  CHECK(valueAtShare({1, 2, 3, 4}, 0.0) == 1);
  CHECK(valueAtShare({1, 2, 3, 4}, 1.0) == 4);
  CHECK(variationPercentOf({5}) == std::nullopt);
  CHECK(variationPercentOf({0, 0}) == std::nullopt);
  CHECK(*variationPercentOf({10, 10, 10}) == 0);
  CHECK(*variationPercentOf({9, 11}) == doctest::Approx(14.1421));
}

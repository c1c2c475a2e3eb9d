// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/repeat_spread.h"

#include <doctest/doctest.h>

#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

TEST_CASE("a spread has the middle, both ends and their distance") {
  CHECK(spreadOf({}) == std::nullopt);
  CHECK(spreadOf({3}) == Spread{1, 3, 3, 3, 0.0});
  CHECK(spreadOf({30, 10, 20}) == Spread{3, 20, 10, 30, 100.0});
  CHECK(spreadOf({10, 40, 20, 30}) == Spread{4, 25, 10, 40, 120.0});
}

TEST_CASE("a spread around nothing has no relative size") {
  const auto spread = spreadOf({0, 0, 5});
  REQUIRE(spread);
  CHECK(spread->max == 5);
  CHECK_FALSE(spread->relativePercent);
}

TEST_CASE("the figures of a repeat are of the whole scenario, what is not there stays empty") {
  SmallPlan small;
  const ScenarioId ran = small.users("Ran", {{"hold", 4}});
  const ScenarioId skipped = small.users("Skipped", {{"hold", 4}});
  RunBuilder run(small.share());
  run.start(ran);
  for (int second = 0; second < 4; ++second) {
    run.requests(ran, SmallPlan::kHealth, 15, milliseconds(10));
    run.requests(ran, SmallPlan::kHealth, 5, milliseconds(10), Outcome::status, 500, "HTTP 500").next();
  }
  run.end(ran).skip(skipped, "not wanted").finish();
  const RepeatFigures figures = repeatFigures(run.record(), ran);
  CHECK(figures.okRatePerS == doctest::Approx(15));
  CHECK(figures.errorPercent == doctest::Approx(25));
  CHECK(figures.p95Ms.value_or(0) > figures.p50Ms.value_or(100));
  CHECK_FALSE(repeatFigures(run.record(), skipped).okRatePerS);
}

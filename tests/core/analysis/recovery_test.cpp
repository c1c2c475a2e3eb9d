// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recovery.h"

#include <doctest/doctest.h>

#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

namespace {

RunRecord run(int disturbedUntil) {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"hold A", 60}});
  small.plan().scenarios[0].marks = {{std::chrono::seconds(20), "restart of the cache"}};
  RunBuilder builder(small.share());
  builder.start(id);
  for (int second = 0; second < 60; ++second) {
    const bool disturbed = second >= 20 && second < disturbedUntil;
    builder.requests(id, SmallPlan::kHealth, 20, milliseconds(disturbed ? 500 : 20));
    builder.requests(id, SmallPlan::kHealth, disturbed ? 5 : 0, milliseconds(1), Outcome::reset, 0).next();
  }
  builder.end(id).finish();
  return builder.take();
}

} // namespace

TEST_CASE("recovery is the time until five seconds look like the hold before") {
  const std::vector<Recovery> all = recoveries(run(35), ScenarioId{0});
  REQUIRE(all.size() == 1);
  CHECK(all[0].cause == "restart of the cache");
  CHECK(all[0].fromS == 20);
  CHECK(all[0].seconds == 15);
}

TEST_CASE("what never recovered says so, what was not disturbed recovered at once") {
  CHECK(recoveries(run(60), ScenarioId{0})[0].seconds == std::nullopt);
  CHECK(recoveries(run(0), ScenarioId{0})[0].seconds == 0);
}

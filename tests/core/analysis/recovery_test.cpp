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

namespace {

struct Course {
  std::vector<SmallPlan::Stage> stages;
  std::vector<std::pair<std::size_t, StageKind>> kinds; // of stages that are neither ramp nor hold
  int slowFrom = 0;
  int slowTo = 0;
};

RunRecord spikeRun(const Course& course) {
  SmallPlan small;
  const ScenarioId id = small.users("Spike", course.stages);
  auto& stages = small.plan().scenarios[0].stages;
  for (std::size_t i = 1; i < stages.size(); ++i) {
    stages[i].fromTarget = stages[i].kind == StageKind::hold ? stages[i].toTarget : stages[i - 1].toTarget;
  }
  for (const auto& [index, kind] : course.kinds) {
    stages[index].kind = kind;
  }
  RunBuilder builder(small.share());
  builder.start(id);
  const auto length = static_cast<int>(toSeconds(stages.back().to));
  for (int second = 0; second < length; ++second) {
    const bool slow = second >= course.slowFrom && second < course.slowTo;
    builder.requests(id, SmallPlan::kHealth, 20, milliseconds(slow ? 500 : 20)).next();
  }
  builder.end(id).finish();
  return builder.take();
}

const std::vector<SmallPlan::Stage> kSpike = {
    {"hold low", 20, 10}, {"up", 2, 50}, {"hold high", 10, 50}, {"down", 3, 10}, {"hold again", 25, 10}};

} // namespace

TEST_CASE("after a spike recovery counts from when the load is back, against the hold before the spike") {
  // Slow from the spike's start to 8 s after the load came back at 35 s.
  const auto all = recoveries(spikeRun({kSpike, {{1, StageKind::spike}}, 20, 43}), ScenarioId{0});
  REQUIRE(all.size() == 1);
  CHECK(all[0].cause == "up");
  CHECK(all[0].fromS == 35);
  CHECK(all[0].seconds == 8);
}

TEST_CASE("a written recovery stage after a spike is what counts, also against the hold before the spike") {
  const auto all =
      recoveries(spikeRun({kSpike, {{1, StageKind::spike}, {3, StageKind::recovery}}, 20, 43}), ScenarioId{0});
  REQUIRE(all.size() == 1);
  CHECK(all[0].cause == "down");
  CHECK(all[0].fromS == 32);
  CHECK(all[0].seconds == 11);
}

TEST_CASE("a recovery that could not be measured says why") {
  auto stages = kSpike;
  stages[3].target = 30; // stays above
  stages[4].target = 30;
  CHECK(recoveries(spikeRun({stages, {{1, StageKind::spike}}, 20, 43}), ScenarioId{0})[0].why ==
        "the load did not come back to what it was before");
  CHECK(recoveries(spikeRun({kSpike, {{1, StageKind::spike}}, 20, 60}), ScenarioId{0})[0].why.starts_with("p95"));
  stages = kSpike;
  stages[0].seconds = 4;
  CHECK(recoveries(spikeRun({stages, {{1, StageKind::spike}}, 4, 6}), ScenarioId{0})[0].why.starts_with("no hold"));
}

TEST_CASE("what never recovered says so, what was not disturbed recovered at once") {
  CHECK(recoveries(run(60), ScenarioId{0})[0].seconds == std::nullopt);
  CHECK(recoveries(run(0), ScenarioId{0})[0].seconds == 0);
}

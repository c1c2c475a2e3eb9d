// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/manual_change.h"

#include <doctest/doctest.h>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

struct Fixture {
  ScenarioPlan plan;
  ScenarioRun run;
  Fixture() {
    plan.load.model = UsersLoad{};
    plan.planned = 60s;
    run.stages = {{.name = "up", .kind = StageKind::ramp, .from = {}, .to = 10s, .fromTarget = 0, .toTarget = 20},
                  {.name = "hold", .kind = StageKind::hold, .from = 10s, .to = 60s, .fromTarget = 20, .toTarget = 20}};
  }

  void apply(const LoadChange& change) {
    for (const StagePlan& stage : manualStages(run, plan, change)) {
      addStage(run, stage);
    }
  }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "a change at once is one manual stage to the planned end") {
  const auto stages = manualStages(run, plan, {.at = 20s, .target = 30, .over = {}});
  REQUIRE(stages.size() == 1);
  CHECK(stages[0] ==
        StagePlan{
            .name = "manual 1", .kind = StageKind::manual, .from = 20s, .to = 60s, .fromTarget = 30, .toTarget = 30});
}

TEST_CASE_FIXTURE(Fixture, "a change that takes time starts from what is wanted at that instant") {
  apply({.at = 5s, .target = 30, .over = 10s});
  REQUIRE(run.stages.size() == 3);
  CHECK(run.stages[0].to == 5s);
  CHECK(run.stages[0].toTarget == 10);
  CHECK(run.stages[1] ==
        StagePlan{
            .name = "to manual 1", .kind = StageKind::manual, .from = 5s, .to = 15s, .fromTarget = 10, .toTarget = 30});
  CHECK(run.stages[2].name == "manual 1");
  apply({.at = 20s, .target = 5, .over = {}});
  REQUIRE(run.stages.size() == 4);
  CHECK(run.stages[2].to == 20s);
  CHECK(run.stages[3].name == "manual 2");
}

TEST_CASE_FIXTURE(Fixture, "a change that would take longer than the plan ends where the plan ends") {
  const auto stages = manualStages(run, plan, {.at = 50s, .target = 40, .over = 20s});
  REQUIRE(stages.size() == 1);
  CHECK(stages[0].to == 60s);
  CHECK(stages[0].toTarget == 30);
}

TEST_CASE_FIXTURE(Fixture, "nothing changes after the planned end, under iterations, or in a search") {
  CHECK(manualStages(run, plan, {.at = 60s, .target = 5, .over = {}}).empty());
  plan.load.model = IterationsLoad{};
  CHECK(manualStages(run, plan, {.at = 5s, .target = 5, .over = {}}).empty());
  plan.load.model = SearchLoad{};
  CHECK(manualStages(run, plan, {.at = 5s, .target = 5, .over = {}}).empty());
}

TEST_CASE_FIXTURE(Fixture, "the event says what was changed to what") {
  CHECK(manualText(plan, {.at = 5s, .target = 5, .over = {}}) == "users changed by hand to 5");
  plan.load.model = ArrivalsLoad{};
  CHECK(manualText(plan, {.at = 5s, .target = 2.5, .over = 3s}) == "arrivals changed by hand to 2.5/s over 3 s");
}

TEST_CASE("caps hold for changes by hand") {
  RunPlan plan;
  plan.project.authorization.maxUsers = 10;
  plan.scenarios.emplace_back().load.model = UsersLoad{};
  plan.scenarios.emplace_back().load.model = ArrivalsLoad{};
  CHECK(allowedTarget(plan, ScenarioId{0}, 50) == 10);
  CHECK(allowedTarget(plan, ScenarioId{0}, -5) == 0);
  CHECK(allowedTarget(plan, ScenarioId{1}, 50) == 50);
}

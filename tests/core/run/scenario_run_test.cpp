// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/scenario_run.h"

#include <doctest/doctest.h>

#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::SmallPlan;
using std::chrono::seconds;

namespace {

ScenarioRun planned() {
  SmallPlan small;
  small.users("Normal", {{"ramp", 10, 20}, {"hold A", 30, 20}, {"hold B", 30, 20}});
  return plannedRuns(small.plan()).front();
}

} // namespace

TEST_CASE("a stop cuts the present stage and drops the later ones") {
  ScenarioRun run = planned();
  cutStages(run, seconds(5));
  REQUIRE(run.stages.size() == 1);
  CHECK(run.stages[0].to == seconds(5));
  CHECK(run.stages[0].toTarget == 10); // half of the ramp
}

TEST_CASE("a manual stage begins where it was asked for") {
  ScenarioRun run = planned();
  StagePlan manual;
  manual.name = "manual";
  manual.kind = StageKind::manual;
  manual.from = seconds(20);
  manual.to = seconds(70);
  manual.toTarget = 50;
  addStage(run, manual);
  REQUIRE(run.stages.size() == 3);
  CHECK(run.stages[1].to == seconds(20));
  CHECK(run.stages[2].name == "manual");
  CHECK(stageAt(run, seconds(19))->name == "hold A");
  CHECK(stageAt(run, seconds(20))->name == "manual");
  CHECK(stageAt(run, seconds(70)) == nullptr);
}

TEST_CASE("a scenario owns its seconds while it runs and afterwards up to its end") {
  ScenarioRun run = planned();
  run.startS = 5;
  CHECK_FALSE(run.owns(6));
  run.state = ScenarioState::running;
  CHECK_FALSE(run.owns(4));
  CHECK(run.owns(1000));
  run.state = ScenarioState::complete;
  run.endS = 80; // the drain went on after the stages
  CHECK(run.owns(79));
  CHECK_FALSE(run.owns(80));
  run.endS = 40; // the last request ended before them
  CHECK(run.owns(74));
  CHECK_FALSE(run.owns(75));
}

TEST_CASE("states have the words of report.json and, in run files, one each") {
  CHECK(std::string(scenarioStateId(ScenarioState::notRun)) == "not-run");
  CHECK(std::string(scenarioStateId(ScenarioState::pending)) == "not-run");
  for (const ScenarioState state :
       {ScenarioState::pending, ScenarioState::running, ScenarioState::draining, ScenarioState::complete,
        ScenarioState::interrupted, ScenarioState::aborted, ScenarioState::notRun}) {
    CHECK(storedStateOf(storedStateId(state)) == state);
  }
  CHECK(storedStateOf("asleep") == std::nullopt);
}

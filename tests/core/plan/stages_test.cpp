// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/stages.h"

#include <doctest/doctest.h>

#include "tests/core/plan/projects.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

StageSpec to(double level) {
  StageSpec stage;
  stage.to = level;
  return stage;
}
StageSpec ramp(double level, Nanos over) {
  StageSpec stage = to(level);
  stage.over = over;
  return stage;
}
StageSpec pace(double level, double perSecond) {
  StageSpec stage = to(level);
  stage.at = Rate{perSecond};
  return stage;
}
StageSpec hold(Nanos length) {
  StageSpec stage;
  stage.hold = length;
  return stage;
}
StageSpec named(StageSpec stage, std::string name, StageKind kind = StageKind::automatic) {
  stage.name = std::move(name);
  stage.kind = kind;
  return stage;
}

} // namespace

TEST_CASE("ramps and holds follow each other from nothing") {
  const auto stages = stagesOf({ramp(50, 5s), hold(10s), ramp(0, 5s)}, 1);
  REQUIRE(stages.size() == 3);
  CHECK(stages[0] == StagePlan{"stage 1", StageKind::ramp, 0s, 5s, 0, 50});
  CHECK(stages[1] == StagePlan{"stage 2", StageKind::hold, 5s, 15s, 50, 50});
  CHECK(stages[2] == StagePlan{"stage 3", StageKind::ramp, 15s, 20s, 50, 0});
}

TEST_CASE("a pace gives a ramp its length, up and down") {
  const auto stages = stagesOf({pace(50, 10), pace(30, 4)}, 1);
  CHECK(stages[0].to == 5s);
  CHECK(stages[1].to == 10s);
}

TEST_CASE("a jump joins the stage after it and leaves it its kind and number") {
  const auto stages = stagesOf({to(5), hold(30s), to(50), hold(10s), to(0)}, 1);
  REQUIRE(stages.size() == 2);
  CHECK(stages[0] == StagePlan{"stage 1", StageKind::hold, 0s, 30s, 5, 5});
  CHECK(stages[1] == StagePlan{"stage 2", StageKind::hold, 30s, 40s, 50, 50});
}

TEST_CASE("threefold growth within ten seconds is a spike, never from nothing") {
  const auto kindOf = [](double from, double target, Nanos over) {
    return stagesOf({ramp(from, 1min), ramp(target, over)}, 1)[1].kind;
  };
  CHECK(kindOf(10, 30, 10s) == StageKind::spike);
  CHECK(kindOf(10, 29, 10s) == StageKind::ramp);
  CHECK(kindOf(10, 30, 11s) == StageKind::ramp);
  CHECK(stagesOf({ramp(1000, 1s)}, 1)[0].kind == StageKind::ramp);
  CHECK(stagesOf({to(10), ramp(20, 1s)}, 1)[0].kind == StageKind::ramp);
}

TEST_CASE("a kind that is written stays, and recovery comes in no other way") {
  const auto stages = stagesOf(
      {ramp(10, 1min), named(ramp(5, 5s), "Back", StageKind::recovery), named(hold(5s), "After", StageKind::recovery)},
      1);
  CHECK(stages[1].kind == StageKind::recovery);
  CHECK(stages[2].kind == StageKind::recovery);
  CHECK(stages[2].name == "After");
}

TEST_CASE("the time scale shortens times, not paces, and changes no kind") {
  const auto stages = stagesOf({ramp(10, 30s), ramp(30, 30s), hold(1min), pace(130, 10)}, 0.1);
  CHECK(stages[0].to == 3s);
  CHECK(stages[1].kind == StageKind::ramp);
  CHECK(stages[2].to == 12s);
  CHECK(stages[3].to - stages[3].from == 10s);
}

TEST_CASE("loads without stages have none") {
  CHECK(stagesOf(Load{IterationsLoad{}, 30s}, 1).empty());
  CHECK(stagesOf(Load{SearchLoad{}, 30s}, 1).empty());
  CHECK(stageSpecs(Load{SearchLoad{}, 30s}) == nullptr);
}

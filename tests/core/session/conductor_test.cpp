// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/conductor.h"

#include <doctest/doctest.h>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

ScenarioPlan scenario(std::uint32_t id, After after = After::previous) {
  ScenarioPlan plan;
  plan.id = ScenarioId{id};
  plan.name = "S" + std::to_string(id);
  plan.after = after;
  return plan;
}

RunPlan planOf(std::vector<ScenarioPlan> scenarios) {
  RunPlan plan;
  plan.scenarios = std::move(scenarios);
  return plan;
}

using Commands = std::vector<Conductor::Command>;

Conductor::Start start(std::uint32_t id, std::int64_t second) { return {ScenarioId{id}, second}; }

} // namespace

TEST_CASE("the first scenario starts at second 0") {
  const RunPlan plan = planOf({scenario(0)});
  Conductor conductor(plan);
  CHECK(conductor.next(-20ms) == Commands{start(0, 0)});
  CHECK(conductor.next(250ms).empty());
}

TEST_CASE("a scenario starts on the whole second after the one before it has ended") {
  const RunPlan plan = planOf({scenario(0), scenario(1)});
  Conductor conductor(plan);
  conductor.next(-20ms);
  CHECK(conductor.next(5s).empty());
  conductor.ended(ScenarioId{0}, true);
  CHECK(conductor.next(5250ms) == Commands{start(1, 6)});
  conductor.ended(ScenarioId{1}, true);
  CHECK(conductor.finished());
}

TEST_CASE("a start is never set so near that a worker could miss it") {
  const RunPlan plan = planOf({scenario(0), scenario(1)});
  Conductor conductor(plan);
  conductor.next(-20ms);
  conductor.ended(ScenarioId{0}, true);
  CHECK(conductor.next(5950ms) == Commands{start(1, 7)});
}

TEST_CASE("startDelay is added before the scenario starts") {
  auto second = scenario(1);
  second.startDelay = 10s;
  const RunPlan plan = planOf({scenario(0), second});
  Conductor conductor(plan);
  conductor.next(-20ms);
  conductor.ended(ScenarioId{0}, true);
  CHECK(conductor.next(3s) == Commands{start(1, 14)});
}

TEST_CASE("after start begins at the run's start, after with together with the one before it") {
  const RunPlan plan = planOf({scenario(0), scenario(1, After::start), scenario(2, After::with)});
  Conductor conductor(plan);
  CHECK(conductor.next(-20ms) == Commands{start(0, 0), start(1, 0), start(2, 0)});
}

TEST_CASE("a companion is halted when the scenario it runs with has ended") {
  const RunPlan plan = planOf({scenario(0), scenario(1, After::with)});
  Conductor conductor(plan);
  conductor.next(-20ms);
  conductor.ended(ScenarioId{0}, true);
  CHECK(conductor.next(9s) == Commands{Conductor::Halt{ScenarioId{1}}});
  CHECK(conductor.next(10s).empty());
  CHECK_FALSE(conductor.finished());
  conductor.ended(ScenarioId{1}, true);
  CHECK(conductor.finished());
}

TEST_CASE("a scenario whose requirement did not pass is skipped with the reason") {
  auto second = scenario(1);
  second.requiresPassed = {ScenarioId{0}};
  auto third = scenario(2);
  third.requiresPassed = {ScenarioId{1}};
  const RunPlan plan = planOf({scenario(0), second, third});
  Conductor conductor(plan);
  conductor.next(-20ms);
  conductor.ended(ScenarioId{0}, false);
  CHECK(conductor.next(4s) == Commands{Conductor::Skip{ScenarioId{1}, "requires S0, which did not pass"},
                                       Conductor::Skip{ScenarioId{2}, "requires S1, which did not run"}});
  CHECK(conductor.finished());
}

TEST_CASE("after a stop nothing starts and the rest says why") {
  const RunPlan plan = planOf({scenario(0), scenario(1)});
  Conductor conductor(plan);
  conductor.next(-20ms);
  conductor.stop("the run was stopped");
  CHECK(conductor.next(1s) == Commands{Conductor::Skip{ScenarioId{1}, "the run was stopped"}});
  CHECK_FALSE(conductor.finished());
  conductor.ended(ScenarioId{0}, false);
  CHECK(conductor.finished());
}

TEST_CASE("a search goes on level by level and is halted at its end") {
  auto searching = scenario(0);
  const SearchLoad load{.of = SearchOf::users, .from = 10, .to = 20, .hold = 5s};
  searching.load.model = load;
  searching.stages = {
      {.name = "level 1", .kind = StageKind::hold, .from = {}, .to = 5s, .fromTarget = 10, .toTarget = 10}};
  const RunPlan plan = planOf({searching, scenario(1)});
  Conductor conductor(plan);
  CHECK(conductor.search(ScenarioId{0}) == nullptr);
  conductor.next(2s); // starts at second 3
  SearchCourse* const search = conductor.search(ScenarioId{0});
  REQUIRE(search != nullptr);
  CHECK(conductor.search(ScenarioId{1}) == nullptr);
  search->judged(LevelOutcome::passed);
  const Commands commands = conductor.next(8s + 10ms);
  REQUIRE(commands.size() == 1);
  const auto* change = std::get_if<Conductor::Change>(&commands[0]);
  REQUIRE(change != nullptr);
  CHECK(change->step.change.at == 5s + 60ms); // of the scenario
  CHECK(conductor.next(9s).empty());
  search->judged(LevelOutcome::generatorLimit);
  CHECK(conductor.next(14s) == Commands{Conductor::Halt{ScenarioId{0}}});
  CHECK(conductor.search(ScenarioId{0}) == nullptr);
  CHECK(conductor.next(15s).empty());
  conductor.ended(ScenarioId{0}, false);
  CHECK(conductor.next(15s) == Commands{start(1, 16)});
}

TEST_CASE("after a stop a search holds no further level") {
  auto searching = scenario(0);
  searching.load.model = SearchLoad{.of = SearchOf::users, .from = 10, .to = 20, .hold = 5s};
  searching.stages = {
      {.name = "level 1", .kind = StageKind::hold, .from = {}, .to = 5s, .fromTarget = 10, .toTarget = 10}};
  const RunPlan plan = planOf({searching});
  Conductor conductor(plan);
  conductor.next(-20ms);
  conductor.search(ScenarioId{0})->judged(LevelOutcome::passed);
  conductor.stop("the run was stopped");
  CHECK(conductor.search(ScenarioId{0}) == nullptr);
  CHECK(conductor.next(6s).empty());
}

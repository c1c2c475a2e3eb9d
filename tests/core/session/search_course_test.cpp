// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/search_course.h"

#include <doctest/doctest.h>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

ScenarioPlan searchPlan(double from = 50, double to = 500) {
  ScenarioPlan plan;
  const SearchLoad load{.of = SearchOf::arrivals, .from = from, .to = to, .hold = 20s, .maxUsers = 10};
  plan.load.model = load;
  plan.stages = {
      {.name = "level 1: 50/s", .kind = StageKind::hold, .from = {}, .to = 20s, .fromTarget = from, .toTarget = from}};
  return plan;
}

StagePlan stage(const char* name, StageKind kind, Nanos from, Nanos to, double fromTarget, double toTarget) {
  return {.name = name, .kind = kind, .from = from, .to = to, .fromTarget = fromTarget, .toTarget = toTarget};
}

} // namespace

TEST_CASE("a level is held until it is judged") {
  SearchCourse course(searchPlan());
  CHECK(course.level()->name == "level 1: 50/s");
  CHECK_FALSE(course.next(5s).has_value());
  CHECK_FALSE(course.next(25s).has_value());
}

TEST_CASE("after a level that passed the load grows to the next by the whole second") {
  SearchCourse course(searchPlan());
  course.judged(LevelOutcome::passed);
  CHECK(course.level() == nullptr);
  const auto step = course.next(20s + 20ms);
  REQUIRE(step.has_value());
  CHECK(step->change == LoadChange{.at = 20s + 70ms, .target = 75, .over = 930ms});
  REQUIRE(step->stages.size() == 2);
  CHECK(step->stages[0] == stage("to level 2", StageKind::ramp, 20s + 70ms, 21s, 50, 75));
  CHECK(step->stages[1] == stage("level 2: 75/s", StageKind::hold, 21s, 41s, 75, 75));
  CHECK(course.level()->name == "level 2: 75/s");
  CHECK_FALSE(course.next(21s).has_value());
}

TEST_CASE("a change just before a whole second waits for the one after it") {
  SearchCourse course(searchPlan());
  course.judged(LevelOutcome::passed);
  CHECK(course.next(20s + 980ms)->stages[1].from == 22s);
}

TEST_CASE("after a level that failed the load rests until nothing is running") {
  SearchCourse course(searchPlan());
  course.judged(LevelOutcome::passed);
  course.next(20s);
  course.judged(LevelOutcome::failed);
  const auto rest = course.next(41s + 20ms);
  REQUIRE(rest.has_value());
  CHECK(rest->change == LoadChange{.at = 41s + 70ms, .target = 0, .over = {}});
  CHECK(rest->stages.at(0).name == "rest before level 3");
  CHECK(rest->stages.at(0).kind == StageKind::ramp);
  CHECK(course.restsSince() == 41s + 70ms);
  CHECK_FALSE(course.next(42s).has_value());
  course.idle();
  const auto resume = course.next(43s + 20ms);
  REQUIRE(resume.has_value());
  CHECK(resume->change == LoadChange{.at = 44s, .target = 62.5, .over = {}});
  CHECK(resume->stages == std::vector{stage("level 3: 62.5/s", StageKind::hold, 44s, 64s, 62.5, 62.5)});
  CHECK_FALSE(course.restsSince().has_value());
}

TEST_CASE("a rest lasts as long as a level at most") {
  SearchCourse course(searchPlan());
  course.judged(LevelOutcome::passed);
  course.next(20s);
  course.judged(LevelOutcome::failed);
  course.next(41s);
  CHECK_FALSE(course.next(61s).has_value());
  CHECK(course.next(61s + 50ms).has_value());
}

TEST_CASE("idle is no news while nothing rests") {
  SearchCourse course(searchPlan());
  course.idle();
  course.judged(LevelOutcome::passed);
  course.next(20s);
  course.judged(LevelOutcome::failed);
  course.next(41s);
  CHECK_FALSE(course.next(42s).has_value());
}

TEST_CASE("at its end a search has no level and nothing to do") {
  SearchCourse course(searchPlan());
  course.judged(LevelOutcome::failed);
  CHECK(course.over());
  CHECK(course.level() == nullptr);
  CHECK_FALSE(course.next(20s).has_value());
  CHECK(searchEndText(course.state(), SearchOf::arrivals) == "the search ends: not even its first level passed");
}

TEST_CASE("confirmations hold the same level again") {
  SearchCourse course(searchPlan(50, 60));
  course.judged(LevelOutcome::passed);
  course.next(20s); // 60/s
  course.judged(LevelOutcome::passed);
  const auto again = course.next(41s + 20ms);
  REQUIRE(again.has_value());
  CHECK(again->change.target == 60);
  CHECK(again->stages[1].name == "level 3: 60/s");
  course.judged(LevelOutcome::passed);
  course.next(62s);
  course.judged(LevelOutcome::passed);
  CHECK(course.over());
  CHECK(searchEndText(course.state(), SearchOf::arrivals) == "the search reached no limit up to 60/s");
}

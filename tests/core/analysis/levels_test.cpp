// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/levels.h"

#include <doctest/doctest.h>

#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

namespace {

// Ten requests a second and user; slow from 40 users on.
RunRecord run(SmallPlan& small, ScenarioId id, const std::vector<std::int64_t>& users) {
  RunBuilder builder(small.share());
  builder.start(id);
  for (const std::int64_t each : users) {
    builder.requests(id, SmallPlan::kHealth, static_cast<std::uint64_t>(each), milliseconds(each >= 40 ? 400 : 20));
    builder.users(id, each, each).next();
  }
  builder.end(id).finish();
  return builder.take();
}

std::vector<std::int64_t> steps(const std::vector<std::pair<std::int64_t, int>>& parts) {
  std::vector<std::int64_t> users;
  for (const auto& [level, seconds] : parts) {
    users.insert(users.end(), static_cast<std::size_t>(seconds), level);
  }
  return users;
}

} // namespace

TEST_CASE("each hold is a level, judged by the SLOs on its own seconds") {
  SmallPlan small;
  const ScenarioId id = small.users("Stress", {{"hold A", 30, 10}, {"hold B", 30, 20}, {"hold C", 30, 40}});
  small.slo(id, "p95", "< 100ms");
  const RunRecord record = run(small, id, steps({{10, 30}, {20, 30}, {40, 30}}));
  const std::vector<Level> levels = levelsOf(record, id);
  REQUIRE(levels.size() == 3);
  CHECK(levels[1].name == "hold B");
  CHECK(levels[1].users == 20);
  CHECK(levels[1].okRatePerS == 20);
  CHECK(levels[1].passed == true);
  CHECK(levels[2].passed == false);
  CHECK_FALSE(levels[2].ramp);
  CHECK(levels[2].targetPerS == std::nullopt);
  CHECK(bestLevel(levels)->name == "hold B");
}

TEST_CASE("under arrivals a level has its target; without an SLO nothing is recommended") {
  SmallPlan small;
  const ScenarioId id = small.arrivals("Peak", {{"hold A", 30, 50}});
  const std::vector<Level> levels = levelsOf(run(small, id, steps({{10, 30}})), id);
  CHECK(levels[0].targetPerS == 50);
  CHECK(levels[0].passed == std::nullopt);
  CHECK(bestLevel(levels) == std::nullopt);
}

TEST_CASE("a short hold is a level and never the recommended one") {
  SmallPlan small;
  const ScenarioId id = small.users("Stress", {{"hold A", 29, 10}});
  small.slo(id, "p95", "< 100ms");
  const std::vector<Level> levels = levelsOf(run(small, id, steps({{10, 29}})), id);
  CHECK(levels[0].passed == true);
  CHECK(bestLevel(levels) == std::nullopt);
}

TEST_CASE("a scenario of ramps has ten bands of users, marked as ramp") {
  SmallPlan small;
  const ScenarioId id = small.users("Ramp", {{"ramp", 50, 50}});
  std::vector<std::int64_t> users;
  for (std::int64_t second = 1; second <= 50; ++second) {
    users.push_back(second);
  }
  const std::vector<Level> levels = levelsOf(run(small, id, users), id);
  REQUIRE(levels.size() == 10);
  CHECK(levels[0].name == "0–5 users");
  CHECK(levels[9].users == 48);
  CHECK(levels[9].ramp);
  CHECK(bestLevel(levels) == std::nullopt);
}

TEST_CASE("instances keep their reserve and are rounded up") {
  CHECK(instancesFor(1000, 100, 25) == 14);
  CHECK(instancesFor(100, 125, 20) == 1);
  CHECK(instancesFor(100.1, 125, 20) == 2);
}

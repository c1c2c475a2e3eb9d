// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/littles_law.h"

#include <doctest/doctest.h>

#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

TEST_CASE("five jobs at once of 2.96 s each are not 1.4 jobs a second") {
  const LittleCheck wrong = littleCheck("jobs", 5, 1.4, 2.96, 0).value();
  CHECK(wrong.expectedUsers == doctest::Approx(4.144));
  CHECK_FALSE(wrong.agrees);
  CHECK(littleCheck("jobs", 5, 1.69, 2.96, 0)->agrees);
  CHECK(littleCheck("jobs", 0, 1, 1, 0) == std::nullopt);
}

TEST_CASE("a hold whose users wait between iterations obeys the law") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"ramp", 5}, {"hold A", 20}, {"hold short", 5}});
  RunBuilder run(small.share());
  run.start(id);
  for (int second = 0; second < 30;
       ++second) { // 20 users, each 0.1 s of work and 0.4 s of wait: 40 iterations a second
    run.iterations(id, 40, milliseconds(100), milliseconds(400)).users(id, 20, 4).next();
  }
  run.end(id).finish();
  const std::vector<LittleCheck> checks = littleChecks(run.record(), id);
  REQUIRE(checks.size() == 1); // a ramp has no N, five seconds say little
  CHECK(checks[0].stage == "hold A");
  CHECK(checks[0].users == 20);
  CHECK(checks[0].iterationsPerS == 40);
  CHECK(checks[0].expectedUsers == doctest::Approx(20).epsilon(0.001));
  CHECK(checks[0].agrees);
}

TEST_CASE("under arrivals the busy users count and nobody waits") {
  SmallPlan small;
  const ScenarioId id = small.arrivals("Peak", {{"hold A", 20}});
  RunBuilder run(small.share());
  run.start(id);
  for (int second = 0; second < 20; ++second) {
    run.iterations(id, 50, milliseconds(100), milliseconds(900)).users(id, 100, 5).next();
  }
  run.end(id).finish();
  const std::vector<LittleCheck> checks = littleChecks(run.record(), id);
  REQUIRE(checks.size() == 1);
  CHECK(checks[0].users == 5);
  CHECK(checks[0].waitS == 0);
  CHECK(checks[0].agrees);
}

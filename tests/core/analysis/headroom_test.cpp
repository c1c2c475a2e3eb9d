// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/headroom.h"

#include <doctest/doctest.h>

#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;

namespace {

RunRecord run(const std::vector<SmallPlan::Stage>& stages, std::int64_t users) {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", stages);
  RunBuilder builder(small.share());
  builder.publish({"host/localhost/cpu", "host", "localhost", "", "CPU", "%", {}, 100.0});
  builder.publish({"host/localhost/memory", "host", "localhost", "", "Memory", "B", {}, 8e9});
  builder.publish({"host/localhost/load", "host", "localhost", "", "Load", "count", {}, {}});
  builder.publish({"health/db/up", "health", "db", "db", "State", "state", {}, 1.0});
  builder.start(id);
  for (int second = 0; second < 60; ++second) {
    builder.reading("host/localhost/cpu", second < 30 ? 10 : 50).reading("host/localhost/memory", 2e9);
    builder.reading("host/localhost/load", 7).reading("health/db/up", 1).users(id, users, 1).next();
  }
  builder.end(id).finish();
  return builder.take();
}

} // namespace

TEST_CASE("the busiest resource of the last long hold bounds what is left") {
  const RunRecord record = run({{"hold A", 30}, {"hold B", 30}}, 5);
  const std::vector<Headroom> all = utilisations(record, ScenarioId{0});
  REQUIRE(all.size() == 2); // a load without a maximum and a state are no utilisation
  CHECK(all[0].seriesId == "host/localhost/cpu");
  CHECK(all[0].stage == "hold B");
  CHECK(all[0].utilisation == doctest::Approx(0.5));
  CHECK(all[0].factor == doctest::Approx(2));
  CHECK(all[1].utilisation == doctest::Approx(0.25));
  CHECK(headroomOf(record, ScenarioId{0})->factor == doctest::Approx(2));
}

TEST_CASE("short holds and single users say nothing about headroom") {
  CHECK(headroomOf(run({{"hold A", 29}, {"ramp", 31}}, 5), ScenarioId{0}) == std::nullopt);
  CHECK(headroomOf(run({{"hold A", 60}}, 1), ScenarioId{0}) == std::nullopt);
}

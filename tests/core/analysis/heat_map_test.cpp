// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/heat_map.h"

#include <numeric>

#include <doctest/doctest.h>

#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

namespace {

RunRecord run(int seconds) {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"hold A", seconds}});
  RunBuilder builder(small.share());
  builder.start(id);
  for (int second = 0; second < seconds; ++second) {
    builder.requests(id, SmallPlan::kHealth, 10, milliseconds(second < seconds / 2 ? 2 : 200)).next();
  }
  builder.end(id).finish();
  return builder.take();
}

} // namespace

TEST_CASE("every sample is in one cell, columns are whole seconds, bands follow the time") {
  const RunRecord record = run(100);
  const HeatMap map = heatMap(record, wholeWindow(record, ScenarioId{0}), {}, {.columns = 30, .bands = 16});
  CHECK(map.columnS == 4);
  CHECK(map.columns == 25);
  CHECK(map.bands() == 16);
  CHECK(std::accumulate(map.cells.begin(), map.cells.end(), std::uint64_t{0}) == 1000);
  CHECK(map.edgesMs.front() == doctest::Approx(1).epsilon(0.001));
  CHECK(map.edgesMs.back() == doctest::Approx(300).epsilon(0.001));
  CHECK(map.at(0, 15) == 0);
  CHECK(map.at(24, 0) == 0);
  std::uint64_t late = 0;
  for (std::size_t band = 12; band < 16; ++band) {
    late += map.at(24, band);
  }
  CHECK(late > 0);
  CHECK(map.highest >= 10);
}

TEST_CASE("one value alone still has a band around it") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"hold A", 1}});
  RunBuilder builder(small.share());
  builder.start(id).requests(id, SmallPlan::kHealth, 1, milliseconds(5)).next().end(id).finish();
  const HeatMap map = heatMap(builder.record(), wholeWindow(builder.record(), id), {}, {});
  CHECK(map.columns == 1);
  CHECK(map.highest == 1);
  CHECK(map.edgesMs.front() < 5);
  CHECK(map.edgesMs.back() > 5);
}

TEST_CASE("nothing measured gives an empty map") {
  const RunRecord record = run(4);
  CHECK(heatMap(record, wholeWindow(record, ScenarioId{0}), {SmallPlan::kCreate}, {}).cells.empty());
}

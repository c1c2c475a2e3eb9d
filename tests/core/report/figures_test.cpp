// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>

#include <doctest/doctest.h>

#include "core/report/figures/axes.h"
#include "core/report/figures/scenario_figures.h"
#include "core/report/figures/sparse_line.h"
#include "tests/core/report/report_runs.h"
#include "tests/fakes/recorded_run.h"

using namespace tidemark;
using namespace tidemark::fakes;

namespace {

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

std::string tickLabels(const Axis& axis) {
  std::string labels;
  for (const AxisTick& tick : axis.ticks) {
    labels += tick.label + " ";
  }
  return labels;
}

} // namespace

TEST_CASE("axes end at round numbers above their data") {
  CHECK(tickLabels(linearAxis("", "", 58.3)) == "0 10 20 30 40 50 60 ");
  CHECK(linearAxis("", "", 0).max == 1);
  CHECK(tickLabels(logarithmicAxis("", "", 0.7, 124)) == "0.100 1 10 100 1,000 ");
  CHECK(tickLabels(timeAxis("", 180)) == "0:00 0:30 1:00 1:30 2:00 2:30 3:00 ");
  CHECK(tickLabels(percentileAxis("", 15914)) == "0 50 90 99 99.9 99.99 ");
}

TEST_CASE("a series that reads every five seconds has no gap, a missing stretch is one") {
  FigureSeries even;
  fillSparse(even, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, {1, kGap, kGap, kGap, kGap, 2, kGap, kGap, kGap, kGap, 3});
  CHECK(even.x == std::vector<double>{0, 5, 10});
  FigureSeries broken;
  fillSparse(broken, {0, 1, 2, 3, 4, 5, 6, 7}, {1, 1, 1, kGap, kGap, kGap, 1, 1});
  REQUIRE(broken.y.size() == 6);
  CHECK(std::isnan(broken.y[3]));
}

TEST_CASE("figures over time carry stages, marks and limits") {
  const ReportModel model = modelOf(recordedRun());
  const ScenarioModel& normal = model.scenarios[1];
  const Figure rate = rateFigure(normal, Texts());
  CHECK(rate.stages.size() == 3);
  REQUIRE(rate.events.size() == 1);
  CHECK(rate.events.front().text == "restart of the cache");
  CHECK(rate.series.size() == 3);
  CHECK(rate.right.has_value());
  const Figure latency = percentilesFigure(model.scenarios[2], Texts());
  REQUIRE(latency.limits.size() == 1);
  CHECK(latency.limits.front().value == 500);
}

TEST_CASE("a run longer than the bins is cut, never averaged from percentiles") {
  const ReportModel model = modelOf(recordedRun());
  const ScenarioModel& scenario = model.scenarios[1];
  CHECK(scenario.series.binS == 1);
  CHECK(scenario.series.atS.size() == 90);
  CHECK(scenario.series.failures.size() == 1);
}

TEST_CASE("heat cells hold every request once") {
  const ReportModel model = modelOf(recordedRun());
  const Figure heat = heatMapFigure(model.scenarios[1], Texts());
  REQUIRE(heat.heat);
  std::uint64_t sum = 0;
  for (const std::uint64_t count : heat.heat->counts) {
    sum += count;
  }
  CHECK(sum == model.scenarios[1].latencyMs.all->count);
  CHECK(heat.heat->counts.size() == (heat.heat->xEdges.size() - 1) * (heat.heat->yEdges.size() - 1));
}

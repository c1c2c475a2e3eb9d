// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trend.h"

#include <cmath>
#include <random>

#include <doctest/doctest.h>

using namespace tidemark;

namespace {

std::vector<TrendPoint> line(std::size_t count, double perSecond, double noise) {
  std::mt19937 draw(7); // NOLINT: the same draws each time
  std::normal_distribution<double> normal(0, noise);
  std::vector<TrendPoint> points;
  for (std::size_t i = 0; i < count; ++i) {
    const double at = 10.0 * static_cast<double>(i);
    points.push_back({at, 100 + perSecond * at + (noise > 0 ? normal(draw) : 0)});
  }
  return points;
}

} // namespace

TEST_CASE("a straight line has its own slope, exactly") {
  const Trend trend = theilSen(line(50, 0.01, 0)).value();
  CHECK(trend.slopePerHour == doctest::Approx(36));
  CHECK(trend.slope.low == doctest::Approx(36));
  CHECK(trend.slope.high == doctest::Approx(36));
  CHECK(trend.pValue < 1e-6);
  CHECK(trend.isSignificant());
}

TEST_CASE("outliers do not bend it") {
  std::vector<TrendPoint> points = line(60, 0.01, 0);
  for (std::size_t i = 5; i < 60; i += 10) {
    points[i].value += 1e6;
  }
  CHECK(theilSen(points)->slopePerHour == doctest::Approx(36));
}

TEST_CASE("Mann and Kendall's p-value is that of the normal approximation") {
  // Ten values without ties: var = 10·9·25/18 = 125. Two of the 45 pairs fall: S = 43 − 2 = 41.
  std::vector<TrendPoint> points;
  const double values[] = {1, 2, 3, 4, 5, 6, 8, 7, 10, 9};
  for (std::size_t i = 0; i < 10; ++i) {
    points.push_back({static_cast<double>(i), values[i]});
  }
  const double z = 40 / std::sqrt(125.0);
  CHECK(theilSen(points)->pValue == doctest::Approx(std::erfc(z / std::sqrt(2.0))));
}

TEST_CASE("noise around a level has no trend, and its interval holds zero") {
  const Trend trend = theilSen(line(100, 0, 5)).value();
  CHECK_FALSE(trend.isSignificant());
  CHECK(trend.pValue > 0.05);
}

TEST_CASE("a series that never changes has none") {
  const Trend trend = theilSen(line(100, 0, 0)).value();
  CHECK(trend.slopePerHour == 0);
  CHECK(trend.pValue == 1);
  CHECK_FALSE(trend.isSignificant());
  CHECK(theilSen(line(7, 1, 0)) == std::nullopt);
}

TEST_CASE("growing needs significance and a tenth of the limit in a day") {
  const Trend trend = theilSen(line(50, 0.01, 0)).value(); // 864 a day
  CHECK(isGrowing(trend, 8000));
  CHECK_FALSE(isGrowing(trend, 9000));
  CHECK_FALSE(isGrowing(theilSen(line(50, -0.01, 0)).value(), 1));
}

TEST_CASE("blocks are whole tens of seconds inside the spans, by their median") {
  std::vector<TrendPoint> seconds;
  for (int second = 0; second < 100; ++second) {
    seconds.push_back({static_cast<double>(second), second % 10 == 3 ? 1e9 : second});
  }
  const Window window{.scenario = {}, .spans = {{5, 28}, {60, 70}}, .name = {}};
  const std::vector<TrendPoint> blocks = blockMedians(seconds, window);
  REQUIRE(blocks.size() == 3); // 5–14, 15–24, 60–69; 25–27 is no whole block
  CHECK(blocks[0].atS == 10);
  CHECK(blocks[0].value == doctest::Approx(9.5));
  CHECK(blocks[2].value == doctest::Approx(65.5));
}

TEST_CASE("a day has no more blocks than can be compared pair by pair") {
  std::vector<TrendPoint> seconds;
  for (int second = 0; second < 86'400; second += 5) {
    seconds.push_back({static_cast<double>(second), static_cast<double>(second)});
  }
  const Window day{.scenario = {}, .spans = {{0, 86'400}}, .name = {}};
  const std::vector<TrendPoint> blocks = blockMedians(seconds, day);
  CHECK(blocks.size() <= 1500);
  CHECK(theilSen(blocks)->slopePerHour == doctest::Approx(3600));
}

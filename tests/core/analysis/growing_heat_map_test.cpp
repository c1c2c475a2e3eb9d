// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/growing_heat_map.h"

#include <cmath>
#include <numeric>

#include <doctest/doctest.h>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

LatencyHistogram times(Nanos value, std::uint64_t count) {
  LatencyHistogram histogram;
  histogram.record(value, count);
  return histogram;
}

std::uint64_t total(const HeatMap& map) {
  return std::accumulate(map.cells.begin(), map.cells.end(), std::uint64_t{0});
}

std::uint64_t inColumn(const HeatMap& map, std::size_t column) {
  std::uint64_t sum = 0;
  for (std::size_t band = 0; band < map.bands(); ++band) {
    sum += map.at(column, band);
  }
  return sum;
}

} // namespace

TEST_CASE("seconds fall into their columns and times into their bands") {
  GrowingHeatMap growing;
  growing.reset(10, 60);
  growing.add(10, times(2ms, 3));
  growing.add(11, times(200ms, 5));
  growing.add(9, times(1ms, 7)); // before the scenario
  const HeatMap map = growing.map();
  CHECK(map.fromS == 10);
  CHECK(map.columnS == 1);
  CHECK(map.columns == 2);
  CHECK(inColumn(map, 0) == 3);
  CHECK(inColumn(map, 1) == 5);
  CHECK(map.highest == 5);
  // Two decades, and a band on each side.
  CHECK(map.bands() == doctest::Approx(2 * GrowingHeatMap::kBandsADecade + 3).epsilon(0.05));
  for (std::size_t band = 0; band < map.bands(); ++band) {
    if (map.at(0, band) > 0) {
      CHECK(map.edgesMs[band] <= 2.01);
      CHECK(map.edgesMs[band + 1] >= 2);
    }
  }
}

TEST_CASE("nothing is lost and memory stays bounded over a day") {
  GrowingHeatMap growing;
  growing.reset(7, 1);
  constexpr std::int64_t kDayS = 86'400;
  for (std::int64_t second = 7; second < 7 + kDayS; ++second) {
    growing.add(second, times(std::chrono::milliseconds(1 + second % 50), 2));
  }
  const HeatMap map = growing.map();
  CHECK(map.columns <= GrowingHeatMap::kMostColumns);
  CHECK(total(map) == 2 * kDayS);
  CHECK(std::fmod(map.columnS, 60) == 0);
  CHECK(std::fmod(map.fromS, map.columnS) == 0);
  // A column in the middle is full.
  CHECK(inColumn(map, map.columns / 2) == 2 * static_cast<std::uint64_t>(map.columnS));
}

TEST_CASE("columns grown by merging are those made at once") {
  GrowingHeatMap grown;
  grown.reset(5, 1);
  GrowingHeatMap made;
  made.reset(5, 5000);
  for (std::int64_t second = 5; second < 5005; ++second) {
    const LatencyHistogram each = times(std::chrono::microseconds(100 * (1 + second % 900)), 1);
    grown.add(second, each);
    made.add(second, each);
  }
  CHECK(grown.columnS() == made.columnS());
  CHECK(grown.map().cells == made.map().cells);
  CHECK(grown.map().fromS == made.map().fromS);
}

TEST_CASE("without a time there is no map") {
  GrowingHeatMap growing;
  growing.reset(0, 100);
  CHECK(growing.map().columns == 0);
  growing.add(3, LatencyHistogram());
  CHECK(growing.map().columns == 0);
}

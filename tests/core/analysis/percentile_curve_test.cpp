// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/percentile_curve.h"

#include <doctest/doctest.h>

using namespace tidemark;
using std::chrono::milliseconds;

TEST_CASE("the curve rises from the minimum to the maximum, five points a halving") {
  LatencyHistogram histogram;
  for (int i = 1; i <= 1000; ++i) {
    histogram.record(milliseconds(i));
  }
  const std::vector<CurvePoint> curve = percentileCurve(histogram);
  CHECK(curve.front().percent == 0);
  CHECK(curve.front().ms == 1);
  CHECK(curve[5].percent == 50);
  CHECK(curve[10].percent == 75);
  CHECK(curve[10].x == 4);
  CHECK(curve.back().percent == 100);
  CHECK(curve.back().ms == 1000);
  CHECK(curve.back().x == 1000);
  for (std::size_t i = 1; i < curve.size(); ++i) {
    CHECK(curve[i].x > curve[i - 1].x);
    CHECK(curve[i].ms >= curve[i - 1].ms);
  }
  CHECK(curve.size() < 60);
}

TEST_CASE("no sample has no curve, one sample is a point") {
  CHECK(percentileCurve({}).empty());
  LatencyHistogram histogram;
  histogram.record(milliseconds(7));
  REQUIRE(percentileCurve(histogram).size() == 1);
  CHECK(percentileCurve(histogram)[0].ms == 7);
}

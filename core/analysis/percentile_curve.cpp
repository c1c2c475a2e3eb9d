// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/percentile_curve.h"

#include <cmath>

namespace tidemark {

namespace {

constexpr double kPointsPerHalving = 5;

// The next percentile: the steps halve each time the distance to 100 % does.
double nextPercent(double percent) {
  const double halvings = std::floor(std::log2(100 / (100 - percent))) + 1;
  return percent + 100 / (kPointsPerHalving * std::exp2(halvings));
}

} // namespace

std::vector<CurvePoint> percentileCurve(const LatencyHistogram& histogram) {
  std::vector<CurvePoint> curve;
  if (histogram.empty()) {
    return curve;
  }
  const auto count = static_cast<double>(histogram.count());
  for (double percent = 0; (100 - percent) / 100 * count > 1; percent = nextPercent(percent)) {
    const Nanos value = percent == 0 ? histogram.min() : histogram.percentile(percent);
    curve.push_back({.percent = percent, .x = 100 / (100 - percent), .ms = toMillis(value)});
  }
  curve.push_back({.percent = 100, .x = count, .ms = toMillis(histogram.max())});
  return curve;
}

} // namespace tidemark

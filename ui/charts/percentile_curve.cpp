// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/percentile_curve.h"

#include <algorithm>

namespace tidemark::ui {

std::vector<CurvePoint> percentileCurve(const LatencyHistogram& histogram) {
  std::vector<CurvePoint> points;
  const auto total = static_cast<double>(histogram.count());
  std::uint64_t below = 0;
  histogram.forEachBucket([&](const LatencyHistogram::Bucket& bucket) {
    // The bucket's value holds for every rank above those below it.
    points.push_back({total / (total - static_cast<double>(below)),
                      toMillis(std::clamp(bucket.high, histogram.min(), histogram.max()))});
    below += bucket.count;
  });
  if (!points.empty()) {
    points.push_back({total, toMillis(histogram.max())});
  }
  return points;
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/percentile_interval.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/normal.h"

namespace tidemark {

namespace {

constexpr double kNeededAbove = 20;
constexpr double kRounding = 1e-6; // 20/(1 − 0.999) is not exactly 20,000 in binary

} // namespace

bool enoughSamples(std::uint64_t n, double percent) {
  return static_cast<double>(n) * (1 - percent / 100) >= kNeededAbove - kRounding;
}

double valueAtRankMs(const LatencyHistogram& histogram, std::uint64_t rank) {
  std::uint64_t seen = 0;
  Nanos value{};
  bool found = false;
  histogram.forEachBucket([&](const LatencyHistogram::Bucket& bucket) {
    seen += bucket.count;
    if (!found && seen >= rank) {
      value = bucket.high;
      found = true;
    }
  });
  return toMillis(std::clamp(value, histogram.min(), histogram.max()));
}

std::optional<Interval> percentileIntervalMs(const LatencyHistogram& histogram, double percent) {
  if (histogram.empty() || !enoughSamples(histogram.count(), percent)) {
    return std::nullopt;
  }
  const auto n = static_cast<double>(histogram.count());
  const double share = percent / 100;
  const double middle = n * share;
  const double reach = kZ95 * std::sqrt(middle * (1 - share));
  // Whole ranks outwards, one more at the top: the interval never covers less than 95 %.
  const double low = std::max(1.0, std::floor(middle - reach));
  const double high = std::min(n, std::ceil(middle + reach) + 1);
  return Interval{valueAtRankMs(histogram, static_cast<std::uint64_t>(low)),
                  valueAtRankMs(histogram, static_cast<std::uint64_t>(high))};
}

} // namespace tidemark

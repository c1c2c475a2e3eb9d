// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/percentile_interval.h"

#include <cmath>

#include <doctest/doctest.h>

using namespace tidemark;
using std::chrono::milliseconds;

namespace {

// P(low <= B(n, p) < high), summed exactly.
double coverage(int n, double p, int low, int high) {
  double sum = 0;
  for (int k = low; k < high; ++k) {
    sum += std::exp(std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0) + k * std::log(p) +
                    (n - k) * std::log(1 - p));
  }
  return sum;
}

} // namespace

TEST_CASE("a percentile needs twenty samples beyond it") {
  CHECK(enoughSamples(40, 50));
  CHECK_FALSE(enoughSamples(39, 50));
  CHECK(enoughSamples(400, 95));
  CHECK_FALSE(enoughSamples(399, 95));
  CHECK(enoughSamples(20'000, 99.9));
  CHECK_FALSE(enoughSamples(19'999, 99.9));
}

TEST_CASE("the ranks of the interval cover at least 95 % of the binomial distribution") {
  for (const auto& [n, percent] : {std::pair{40, 50.0}, std::pair{1000, 50.0}, std::pair{400, 95.0},
                                   std::pair{2000, 99.0}, std::pair{5000, 95.0}}) {
    CAPTURE(n);
    LatencyHistogram histogram;
    for (int i = 1; i <= n; ++i) {
      histogram.record(milliseconds(i));
    }
    const Interval interval = percentileIntervalMs(histogram, percent).value();
    // The value of rank r is r ms (within a bucket of 0.1 %).
    const auto low = static_cast<int>(std::round(interval.low));
    const auto high = static_cast<int>(std::round(interval.high));
    CHECK(coverage(n, percent / 100, low, high) >= 0.945);
    CHECK(coverage(n, percent / 100, low, high) <= 0.995);
    CHECK(interval.contains(toMillis(histogram.percentile(percent))));
  }
}

TEST_CASE("without enough samples the interval is withheld") {
  LatencyHistogram histogram;
  histogram.record(milliseconds(5), 399);
  CHECK(percentileIntervalMs(histogram, 95) == std::nullopt);
  CHECK(percentileIntervalMs({}, 50) == std::nullopt);
}

TEST_CASE("a rank is the value that percentile() gives for it") {
  LatencyHistogram histogram;
  for (int i = 1; i <= 100; ++i) {
    histogram.record(milliseconds(i * i));
  }
  for (int rank = 1; rank <= 100; ++rank) {
    CHECK(valueAtRankMs(histogram, static_cast<std::uint64_t>(rank)) == toMillis(histogram.percentile(rank)));
  }
}

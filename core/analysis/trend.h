// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/analysis/interval.h"
#include "core/run/run_record.h"
#include "core/run/stats.h"

namespace tidemark {

struct TrendPoint {
  double atS = 0;
  double value = 0;
};

// A straight trend that outliers do not bend: slope by Theil and Sen (P. K. Sen, JASA 63, 1968), tested by Mann
// and Kendall (M. G. Kendall, Rank Correlation Methods, 1975). In units of the value an hour.
struct Trend {
  double slopePerHour = 0;
  Interval slope;    // 95 %
  double pValue = 1; // two-sided, of "there is no trend"
  std::size_t points = 0;
  [[nodiscard]] bool isSignificant() const { return !slope.contains(0); }
};

// Nullopt under 8 points.
std::optional<Trend> theilSen(std::span<const TrendPoint> points);

// Medians of blocks of 10 s (or longer ones, so that there are at most 1,500 blocks), in the spans of the window.
std::vector<TrendPoint> blockMedians(const std::vector<TrendPoint>& seconds, const Window& window);

// The trend of a monitor series over the holds of a scenario.
std::optional<Trend> readingTrend(const RunRecord& record, ScenarioId scenario, const ReadingSeries& series);
// The trend of the p95 of each second, in ms, over the holds of a scenario.
std::optional<Trend> latencyTrend(const RunRecord& record, ScenarioId scenario);

// "Growing": the interval excludes 0, the slope is positive and 24 h of it exceed 10 % of the limit.
bool isGrowing(const Trend& trend, double limit);

} // namespace tidemark

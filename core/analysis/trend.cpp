// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trend.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>

#include "core/analysis/median.h"
#include "core/analysis/normal.h"

namespace tidemark {

namespace {

constexpr std::size_t kLeastPoints = 8;
constexpr std::int64_t kBlockS = 10;
constexpr std::int64_t kMostBlocks = 1500;
constexpr double kHourS = 3600;
constexpr double kDayH = 24;
constexpr double kGrowthShare = 0.1;

// Variance of Kendall's S, less what equal values take from it.
double kendallVariance(std::span<const TrendPoint> points) {
  const auto term = [](double n) { return n * (n - 1) * (2 * n + 5); };
  std::map<double, double> ties;
  for (const TrendPoint& point : points) {
    ties[point.value] += 1;
  }
  double variance = term(static_cast<double>(points.size()));
  for (const auto& [value, count] : ties) {
    variance -= term(count);
  }
  return variance / 18;
}

double kendallS(std::span<const TrendPoint> points) {
  double s = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t j = i + 1; j < points.size(); ++j) {
      s += points[j].value > points[i].value ? 1 : points[j].value < points[i].value ? -1 : 0;
    }
  }
  return s;
}

double pValueOf(double s, double variance) {
  if (variance <= 0 || s == 0) {
    return 1;
  }
  const double z = (s > 0 ? s - 1 : s + 1) / std::sqrt(variance);
  return std::erfc(std::abs(z) / std::sqrt(2.0));
}

std::vector<double> slopesOf(std::span<const TrendPoint> points) {
  std::vector<double> slopes;
  slopes.reserve(points.size() * (points.size() - 1) / 2);
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t j = i + 1; j < points.size(); ++j) {
      if (points[j].atS != points[i].atS) {
        slopes.push_back((points[j].value - points[i].value) / (points[j].atS - points[i].atS));
      }
    }
  }
  return slopes;
}

// Selects instead of sorting: a day of readings has a million slopes, and three of them are asked for.
double slopeAtRank(std::vector<double>& slopes, double rank) {
  const auto last = static_cast<double>(slopes.size());
  const auto at = slopes.begin() + static_cast<std::ptrdiff_t>(std::clamp(rank, 1.0, last)) - 1;
  std::ranges::nth_element(slopes, at);
  return *at;
}

Window steadyOf(const RunRecord& record, ScenarioId scenario) {
  return windowOf(record, scenario, {.kind = WindowKind::steady, .stage = {}, .last = {}})
      .value_or(Window{.scenario = scenario, .spans = {}, .name = {}});
}

} // namespace

std::optional<Trend> theilSen(std::span<const TrendPoint> points) {
  if (points.size() < kLeastPoints) {
    return std::nullopt;
  }
  std::vector<double> slopes = slopesOf(points);
  if (slopes.empty()) {
    return std::nullopt;
  }
  const double variance = kendallVariance(points);
  const double reach = kZ95 * std::sqrt(std::max(variance, 0.0));
  const auto count = static_cast<double>(slopes.size());
  Trend trend;
  trend.slopePerHour = medianOf(slopes) * kHourS;
  trend.slope = {slopeAtRank(slopes, std::floor((count - reach) / 2)) * kHourS,
                 slopeAtRank(slopes, std::ceil((count + reach) / 2) + 1) * kHourS};
  trend.pValue = pValueOf(kendallS(points), variance);
  trend.points = points.size();
  return trend;
}

std::vector<TrendPoint> blockMedians(const std::vector<TrendPoint>& seconds, const Window& window) {
  const std::int64_t tens = window.lengthS() / kBlockS + 1;
  const std::int64_t length = kBlockS * ((tens + kMostBlocks - 1) / kMostBlocks);
  std::vector<TrendPoint> blocks;
  for (const SecondSpan& span : window.spans) {
    for (std::int64_t from = span.from; from + length <= span.to; from += length) {
      const auto first = std::ranges::lower_bound(seconds, static_cast<double>(from), {}, &TrendPoint::atS);
      const auto last = std::ranges::lower_bound(seconds, static_cast<double>(from + length), {}, &TrendPoint::atS);
      std::vector<double> values;
      std::transform(first, last, std::back_inserter(values), [](const TrendPoint& point) { return point.value; });
      if (!values.empty()) {
        blocks.push_back({static_cast<double>(from) + static_cast<double>(length) / 2, medianOf(std::move(values))});
      }
    }
  }
  return blocks;
}

std::optional<Trend> readingTrend(const RunRecord& record, ScenarioId scenario, const ReadingSeries& series) {
  std::vector<TrendPoint> seconds;
  for (std::size_t i = 0; i < series.seconds.size(); ++i) {
    seconds.push_back({static_cast<double>(series.seconds[i]), series.values[i]});
  }
  return theilSen(blockMedians(seconds, steadyOf(record, scenario)));
}

std::optional<Trend> latencyTrend(const RunRecord& record, ScenarioId scenario) {
  std::vector<TrendPoint> seconds;
  for (const ChartPoint& point : record.chart(scenario)) {
    if (!std::isnan(point.p95Ms)) {
      seconds.push_back({static_cast<double>(point.second), static_cast<double>(point.p95Ms)});
    }
  }
  return theilSen(blockMedians(seconds, steadyOf(record, scenario)));
}

bool isGrowing(const Trend& trend, double limit) {
  return trend.isSignificant() && trend.slopePerHour > 0 && trend.slopePerHour * kDayH > kGrowthShare * limit;
}

} // namespace tidemark

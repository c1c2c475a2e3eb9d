// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/stats.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/run/row_sum.h"

namespace tidemark {

SeriesStats Stats::row(RowId row) const { return rows({row}); }

SeriesStats Stats::rows(const std::vector<RowId>& rows) const { return sumRows(sum, window.scenario, rows); }

SeriesStats Stats::requests(const RunPlan& plan) const { return rows(requestRows(plan)); }

IntervalStats sumOf(const RunRecord& record, const Window& window) {
  IntervalStats sum = record.sum(window.spans.empty() ? SecondSpan{} : window.spans.front());
  for (std::size_t i = 1; i < window.spans.size(); ++i) {
    sum.add(record.sum(window.spans[i]), IntervalStats::Merge::time);
  }
  return sum;
}

Stats cut(const RunRecord& record, const Window& window) {
  Stats stats{.window = window,
              .durationS = static_cast<double>(window.lengthS()),
              .sum = sumOf(record, window),
              .seconds = {}};
  const std::vector<ChartPoint>& chart = record.chart(window.scenario);
  for (const SecondSpan& span : window.spans) {
    const auto from = std::ranges::lower_bound(chart, span.from, {}, &ChartPoint::second);
    const auto to = std::ranges::lower_bound(chart, span.to, {}, &ChartPoint::second);
    stats.seconds.insert(stats.seconds.end(), from, to);
  }
  return stats;
}

std::optional<Ladder> ladderMs(const LatencyHistogram& histogram) {
  if (histogram.empty()) {
    return std::nullopt;
  }
  Ladder ladder{.count = histogram.count(),
                .min = toMillis(histogram.min()),
                .mean = histogram.meanNs() / 1e6,
                .stddev = histogram.stddevNs() / 1e6,
                .max = toMillis(histogram.max())};
  for (const LadderRung& rung : kLadderRungs) {
    ladder.*rung.value = toMillis(histogram.percentile(rung.percent));
  }
  return ladder;
}

namespace {

// Seconds of the window inside the span.
std::int64_t lengthWithin(const Window& window, SecondSpan span) {
  std::int64_t length = 0;
  for (const SecondSpan& part : window.spans) {
    length += SecondSpan{std::max(part.from, span.from), std::min(part.to, span.to)}.length();
  }
  return length;
}

// Of the seconds between two readings those that should have had one.
std::int64_t missingSeconds(std::int64_t between, std::int64_t every) {
  const std::int64_t late = between - (every - 1);
  return late > (every > 1 ? 1 : 0) ? late : 0;
}

} // namespace

std::int64_t readingEveryS(const ReadingSeries& series) {
  std::vector<double> distances;
  for (std::size_t i = 1; i < series.seconds.size(); ++i) {
    distances.push_back(series.seconds[i] - series.seconds[i - 1]);
  }
  if (distances.empty()) {
    return 1;
  }
  std::ranges::sort(distances);
  return std::max<std::int64_t>(1, std::llround(valueAtShare(distances, 0.25)));
}

std::optional<ReadingStats> readingStats(const ReadingSeries& series, const Window& window) {
  const std::int64_t every = readingEveryS(series);
  std::vector<double> values;
  std::int64_t gaps = 0;
  std::optional<std::int64_t> last;
  for (std::size_t i = 0; i < series.seconds.size(); ++i) {
    const std::int64_t second = series.seconds[i];
    if (!window.contains(second)) {
      continue;
    }
    values.push_back(series.values[i]);
    gaps += last ? missingSeconds(lengthWithin(window, {*last + 1, second}), every) : 0;
    last = second;
  }
  if (values.empty()) {
    return std::nullopt;
  }
  std::ranges::sort(values);
  return ReadingStats{.min = values.front(),
                      .mean = std::reduce(values.begin(), values.end()) / static_cast<double>(values.size()),
                      .p95 = valueAtShare(values, 0.95),
                      .max = values.back(),
                      .count = values.size(),
                      .gaps = gaps};
}

double valueAtShare(const std::vector<double>& sorted, double share) {
  const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
  return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

} // namespace tidemark

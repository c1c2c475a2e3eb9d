// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/heat_map.h"

#include <algorithm>
#include <cmath>

#include "core/run/row_sum.h"

namespace tidemark {

namespace {

// Where one value only was measured, a band around it.
constexpr double kAround = 1.1;

std::vector<double> logarithmicEdges(double lowMs, double highMs, std::size_t bands) {
  const double low = lowMs < highMs ? lowMs : lowMs / kAround;
  const double high = lowMs < highMs ? highMs : highMs * kAround;
  std::vector<double> edges(bands + 1);
  for (std::size_t i = 0; i <= bands; ++i) {
    edges[i] = low * std::pow(high / low, static_cast<double>(i) / static_cast<double>(bands));
  }
  edges.back() = high;
  return edges;
}

std::size_t bandOf(const std::vector<double>& edges, double ms) {
  const auto above = std::ranges::upper_bound(edges, ms) - edges.begin();
  return static_cast<std::size_t>(
      std::clamp<std::ptrdiff_t>(above - 1, 0, static_cast<std::ptrdiff_t>(edges.size()) - 2));
}

// The window's seconds inside one column.
Window partOf(const Window& window, SecondSpan column) {
  Window part{.scenario = window.scenario, .spans = {}, .name = {}};
  for (const SecondSpan& span : window.spans) {
    const SecondSpan common{std::max(span.from, column.from), std::min(span.to, column.to)};
    if (common.length() > 0) {
      part.spans.push_back(common);
    }
  }
  return part;
}

} // namespace

HeatMap heatMap(const RunRecord& record, const Window& window, const std::vector<RowId>& rows, HeatMapSize size) {
  HeatMap map;
  const std::vector<RowId> counted = rows.empty() ? requestRows(record.plan()) : rows;
  const LatencyHistogram all = sumRows(sumOf(record, window), window.scenario, counted).all();
  if (all.empty() || size.columns == 0 || size.bands == 0) {
    return map;
  }
  const SecondSpan whole{window.spans.front().from, window.spans.back().to};
  const auto columns = static_cast<std::int64_t>(size.columns);
  const std::int64_t width = (whole.length() + columns - 1) / columns;
  map.fromS = static_cast<double>(whole.from);
  map.columnS = static_cast<double>(width);
  map.columns = static_cast<std::size_t>((whole.length() + width - 1) / width);
  map.edgesMs = logarithmicEdges(std::max(toMillis(all.min()), 1e-3), std::max(toMillis(all.max()), 1e-3), size.bands);
  map.cells.assign(map.columns * map.bands(), 0);
  for (std::size_t column = 0; column < map.columns; ++column) {
    const std::int64_t from = whole.from + static_cast<std::int64_t>(column) * width;
    const Window part = partOf(window, {from, from + width});
    const LatencyHistogram histogram = sumRows(sumOf(record, part), window.scenario, counted).all();
    histogram.forEachBucket([&](const LatencyHistogram::Bucket& bucket) {
      std::uint64_t& cell = map.cells[column * map.bands() + bandOf(map.edgesMs, toMillis(bucket.high))];
      cell += bucket.count;
      map.highest = std::max(map.highest, cell);
    });
  }
  return map;
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/analysis/heat_map.h"
#include "core/metrics/latency_histogram.h"

namespace tidemark {

// The heat map of a run that goes on: what a second brings is added to it, nothing is counted twice. It has at most
// kMostColumns columns and a fixed number of bands, whatever the length of the run: when the columns are used up,
// neighbours merge. Columns begin at multiples of their width on the run clock, so that those of a minute and more are
// whole minutes. One thread.
class GrowingHeatMap {
public:
  static constexpr std::size_t kMostColumns = 240;
  static constexpr std::size_t kBandsADecade = 12;
  static constexpr std::size_t kBands = 8 * kBandsADecade; // from 10 µs to 1,000 s; what lies outside is at the ends

  // Empty, with columns as wide as `seconds` of a scenario that starts at this second need.
  void reset(std::int64_t fromS, std::int64_t seconds);
  // Service times of requests that ended in this second of the run clock, or in a span that begins there and lies in
  // one column. Seconds before the first column are left out.
  void add(std::int64_t second, const LatencyHistogram& times);

  [[nodiscard]] std::int64_t columnS() const;
  // As far as anything was added, with the bands that hold something and at least one on each side of them.
  [[nodiscard]] HeatMap map() const;

private:
  void widen();
  [[nodiscard]] std::size_t columnCount() const { return m_cells.size() / kBands; }

  std::int64_t m_fromS = 0;
  std::int64_t m_firstColumn = 0;     // number of column 0, counted from the run clock's zero
  std::size_t m_width = 0;            // index of the width
  std::vector<std::uint64_t> m_cells; // column × kBands + band
};

} // namespace tidemark

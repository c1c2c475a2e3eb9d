// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/run/run_record.h"
#include "core/run/stats.h"

namespace tidemark {

// Counts of service times by time and latency band. Bands are logarithmic; edgesMs has one entry more than
// there are bands. cells[column * bands() + band].
struct HeatMap {
  double fromS = 0; // run clock
  double columnS = 1;
  std::size_t columns = 0;
  std::vector<double> edgesMs;
  std::vector<std::uint64_t> cells;
  std::uint64_t highest = 0; // largest cell
  [[nodiscard]] std::size_t bands() const { return edgesMs.empty() ? 0 : edgesMs.size() - 1; }
  [[nodiscard]] std::uint64_t at(std::size_t column, std::size_t band) const { return cells[column * bands() + band]; }
};

struct HeatMapSize {
  std::size_t columns = 120; // at most; a column is a whole number of seconds
  std::size_t bands = 32;
};

// Of the rows (empty: all requests) of the window's scenario, from the window's first to its last second.
HeatMap heatMap(const RunRecord& record, const Window& window, const std::vector<RowId>& rows, HeatMapSize size);

} // namespace tidemark

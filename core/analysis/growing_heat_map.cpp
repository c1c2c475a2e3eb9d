// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/growing_heat_map.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark {

namespace {

// Each divides the next, so that columns merge exactly; from a minute on the record answers by whole minutes.
constexpr std::array<std::int64_t, 14> kWidthsS{1,   2,    4,    12,    60,     120,     360,
                                                720, 3600, 7200, 21600, 86'400, 864'000, 8'640'000};
constexpr double kLowestMs = 0.01;

std::size_t bandOf(double ms) {
  const double band = std::floor(std::log10(std::max(ms, kLowestMs) / kLowestMs) * GrowingHeatMap::kBandsADecade);
  return std::min(static_cast<std::size_t>(band), GrowingHeatMap::kBands - 1);
}

double edgeOf(std::size_t band) {
  return kLowestMs * std::pow(10.0, static_cast<double>(band) / GrowingHeatMap::kBandsADecade);
}

} // namespace

void GrowingHeatMap::reset(std::int64_t fromS, std::int64_t seconds) {
  m_cells.clear();
  m_fromS = fromS;
  m_width = 0;
  // One more than the length needs: the first column may begin before the scenario.
  while (m_width + 1 < kWidthsS.size() && seconds / kWidthsS[m_width] + 2 > static_cast<std::int64_t>(kMostColumns)) {
    ++m_width;
  }
  m_firstColumn = fromS / columnS();
}

std::int64_t GrowingHeatMap::columnS() const { return kWidthsS[m_width]; }

void GrowingHeatMap::widen() {
  const std::int64_t before = columnS();
  const std::int64_t first = m_firstColumn;
  ++m_width;
  const std::int64_t factor = columnS() / before;
  m_firstColumn = first / factor;
  std::vector<std::uint64_t> merged;
  for (std::size_t column = 0; column < columnCount(); ++column) {
    const auto into =
        static_cast<std::size_t>((first + static_cast<std::int64_t>(column)) / factor - m_firstColumn) * kBands;
    merged.resize(std::max(merged.size(), into + kBands), 0);
    for (std::size_t band = 0; band < kBands; ++band) {
      merged[into + band] += m_cells[column * kBands + band];
    }
  }
  m_cells = std::move(merged);
}

void GrowingHeatMap::add(std::int64_t second, const LatencyHistogram& times) {
  if (second < m_fromS) {
    return;
  }
  while (static_cast<std::size_t>(second / columnS() - m_firstColumn) >= kMostColumns &&
         m_width + 1 < kWidthsS.size()) {
    widen();
  }
  const auto column = static_cast<std::size_t>(second / columnS() - m_firstColumn);
  m_cells.resize(std::max(m_cells.size(), (column + 1) * kBands), 0);
  times.forEachBucket([&](const LatencyHistogram::Bucket& bucket) {
    m_cells[column * kBands + bandOf(toMillis(bucket.high))] += bucket.count;
  });
}

HeatMap GrowingHeatMap::map() const {
  std::size_t lowest = kBands;
  std::size_t highest = 0;
  HeatMap map;
  for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
    if (m_cells[cell] > 0) {
      lowest = std::min(lowest, cell % kBands);
      highest = std::max(highest, cell % kBands);
      map.highest = std::max(map.highest, m_cells[cell]);
    }
  }
  if (lowest > highest) {
    return map;
  }
  lowest -= lowest > 0 ? 1 : 0;
  highest += highest + 1 < kBands ? 1 : 0;
  map.fromS = static_cast<double>(m_firstColumn * columnS());
  map.columnS = static_cast<double>(columnS());
  map.columns = columnCount();
  for (std::size_t band = lowest; band <= highest + 1; ++band) {
    map.edgesMs.push_back(edgeOf(band));
  }
  for (std::size_t column = 0; column < map.columns; ++column) {
    const auto begin = m_cells.begin() + static_cast<std::ptrdiff_t>(column * kBands);
    map.cells.insert(map.cells.end(), begin + static_cast<std::ptrdiff_t>(lowest),
                     begin + static_cast<std::ptrdiff_t>(highest + 1));
  }
  return map;
}

} // namespace tidemark

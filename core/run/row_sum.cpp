// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/row_sum.h"

namespace tidemark {

std::vector<RowId> requestRows(const RunPlan& plan) {
  std::vector<RowId> rows;
  for (std::size_t i = 0; i < plan.rows.size(); ++i) {
    if (plan.rows[i].kind == RowKind::request) {
      rows.push_back(RowId{static_cast<std::uint32_t>(i)});
    }
  }
  return rows;
}

SeriesStats sumRows(const IntervalStats& stats, ScenarioId scenario, const std::vector<RowId>& rows) {
  SeriesStats sum;
  for (const RowId row : rows) {
    if (const SeriesStats* series = stats.find(scenario, row)) {
      sum.add(*series);
    }
  }
  return sum;
}

} // namespace tidemark

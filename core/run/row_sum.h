// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/metrics/interval_stats.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// All rows of kind request: what totals and SLOs without `of` count.
std::vector<RowId> requestRows(const RunPlan& plan);

// The rows of one scenario added up.
SeriesStats sumRows(const IntervalStats& stats, ScenarioId scenario, const std::vector<RowId>& rows);

} // namespace tidemark

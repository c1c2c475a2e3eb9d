// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/run/stats.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// A column of the table by request that shows how the rate went: a point for each of kTrendPoints equal parts of the
// last two minutes of a live run, else of the whole window. Bounded, whatever the length of the run.
inline constexpr std::size_t kTrendPoints = 40;
inline constexpr int kTrendColumn = 3; // beside the rate

void addTrendColumn(std::vector<ValueColumn>& columns);
// `rows`: as requestRows() made them of the window. `recent`: only the last two minutes count.
void addTrends(std::vector<ValueRow>& rows, const RunRecord& record, const Window& window, bool recent);

} // namespace tidemark::ui

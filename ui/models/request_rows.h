// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/run/stats.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// The table by request: requests in the order of the flow, groups, transactions, polls and measures of the scenario,
// then the total of all requests. Read from one cut.
std::vector<ValueColumn> requestColumns();
std::vector<ValueRow> requestRows(const Stats& stats, const RunPlan& plan, const Formatter& formatter);

} // namespace tidemark::ui

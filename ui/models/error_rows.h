// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/run/stats.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// Failures by request, outcome, status and message; the most frequent first.
std::vector<ValueColumn> errorColumns();
std::vector<ValueRow> errorRows(const Stats& stats, const RunPlan& plan, const Formatter& formatter);

} // namespace tidemark::ui

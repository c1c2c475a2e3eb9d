// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/metrics/exemplar.h"
#include "core/run/stats.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// Failures by request, outcome, status and message; the most frequent first.
std::vector<ValueColumn> errorColumns();
std::vector<ValueRow> errorRows(const Stats& stats, const RunPlan& plan, const Formatter& formatter);

// The request that was kept for a row of that table, by its key: of the same message, else of the same status, else of
// the same outcome. Null: none was kept.
const Exemplar* exampleOf(const RunRecord& record, ScenarioId scenario, const QString& key);

} // namespace tidemark::ui

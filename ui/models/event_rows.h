// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/run/stats.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// What happened, in the order it happened, then the marks that people set afterwards. Times count from the start of the
// scenario shown; events outside the chosen seconds are left out.
std::vector<ValueColumn> eventColumns();
std::vector<ValueRow> eventRows(const RunRecord& record, ScenarioId scenario, const Window* window,
                                const Formatter& formatter);

} // namespace tidemark::ui

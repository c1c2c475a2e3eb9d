// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/plan/run_plan.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// The scenarios of a plan: kind, load, length and peak; the key of a row is the index of its scenario.
std::vector<ValueColumn> scenarioColumns();
std::vector<ValueRow> scenarioRows(const RunPlan& plan, const Formatter& formatter);

// The load in words and, below, the estimate of what the run needs.
QString loadText(const RunPlan& plan, const ScenarioPlan& scenario, const Formatter& formatter);

} // namespace tidemark::ui

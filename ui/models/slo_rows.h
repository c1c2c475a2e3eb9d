// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/run/run_record.h"
#include "core/run/verdict.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// SLOs of one scenario with their verdict so far, each on its own window.
std::vector<ValueColumn> sloColumns();
std::vector<ValueRow> sloRows(const RunPlan& plan, ScenarioId scenario, const std::vector<SloResult>& results,
                              const Formatter& formatter);
// The same judged on chosen seconds; what the run's own verdict on each was is told in the tip.
struct ChosenSlos {
  const std::vector<SloResult>& chosen;
  const std::vector<SloResult>& ofRun;
};
std::vector<ValueRow> chosenSloRows(const RunPlan& plan, ScenarioId scenario, const ChosenSlos& results,
                                    const Formatter& formatter);
// The unit of a measured value: that of the limit.
Unit displayUnit(Quantity quantity);

} // namespace tidemark::ui

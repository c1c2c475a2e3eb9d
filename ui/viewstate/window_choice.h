// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/run/stats.h"
#include "ui/viewstate/view_state.h"

namespace tidemark::ui {

// The window of the record that the chosen seconds are; the whole scenario when none are chosen. Seconds that were not
// recorded are left out. Pure.
Window chosenWindow(const RunRecord& record, ScenarioId scenario, const std::vector<TimeSpan>& chosen);

// A window that the plan has a name for, as seconds to choose.
struct NamedWindow {
  WindowSpec spec;
  std::vector<TimeSpan> spans;
};
// The steady seconds and each stage by its name, in the order of the plan; those that hold no recorded second are left
// out. Empty for a scenario without stages.
std::vector<NamedWindow> namedWindows(const RunRecord& record, ScenarioId scenario);

} // namespace tidemark::ui

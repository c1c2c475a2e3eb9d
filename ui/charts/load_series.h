// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/plan/run_plan.h"
#include "ui/charts/chart_series.h"

namespace tidemark::ui {

// The planned load of a scenario as a line (users, or arrivals a second), with its stages and marks. Empty for
// loads without a timeline (iterations).
std::vector<ChartSeries> loadSeries(const ScenarioPlan& scenario);
ChartMarks loadMarks(const ScenarioPlan& scenario);
ChartSpec loadSpec(const ScenarioPlan& scenario);

// How long that line is: of a search, as long as all of its levels pass.
double loadLengthS(const ScenarioPlan& scenario);

} // namespace tidemark::ui

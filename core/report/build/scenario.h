// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/scenario_model.h"
#include "core/run/run_set.h"
#include "core/run/stats.h"
#include "core/run/verdict.h"

namespace tidemark {

// Everything a report says about one scenario of the set over one window of its run. `results`: SLOs of the whole set.
ScenarioModel scenarioModel(const RunSet& set, ScenarioId scenario, const Window& window,
                            const std::vector<SloResult>& results);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/engine/load_change.h"
#include "core/run/scenario_run.h"

namespace tidemark {

// The stages of kind manual that record a change by hand: "manual 2" as long as the load then holds, before it
// "to manual 2" where the change takes time. Empty where nothing can be changed: no line to bend, or its end has come.
std::vector<StagePlan> manualStages(const ScenarioRun& run, const ScenarioPlan& plan, const LoadChange& change);

// "users changed by hand to 40 over 10 s".
std::string manualText(const ScenarioPlan& plan, const LoadChange& change);

} // namespace tidemark

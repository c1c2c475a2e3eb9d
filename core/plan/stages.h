// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/plan/load.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// The stages of a load of users or arrivals, with their times, kinds and names; empty for the other models.
// `timeScale` multiplies what is written as a time: a ramp at a pace keeps the length its pace gives. Kinds are
// those of the plan as written, whatever the scale. Stages that validation refuses have no length.
std::vector<StagePlan> stagesOf(const Load& load, double timeScale);

// As above for a list of stages.
std::vector<StagePlan> stagesOf(const std::vector<StageSpec>& specs, double timeScale);

// The stages as written, or null for a load that has none.
const std::vector<StageSpec>* stageSpecs(const Load& load);

// A stage without a length of its own: it sets where the next one starts.
bool isJump(const StageSpec& spec);

// A time of the plan under --time-scale.
Nanos scaled(Nanos time, double timeScale);

} // namespace tidemark

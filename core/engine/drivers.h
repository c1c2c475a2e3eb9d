// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "core/engine/load_driver.h"
#include "core/pacing/arrival_schedule.h"
#include "core/pacing/class_deal.h"
#include "core/pacing/iteration_budget.h"
#include "core/pacing/user_schedule.h"
#include "core/pacing/weighted_choice.h"

namespace tidemark {

// One maker a load model, each in a file of its own.
std::unique_ptr<LoadDriver> makeClosedDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share);
std::unique_ptr<LoadDriver> makeOpenDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share);
std::unique_ptr<LoadDriver> makeBudgetDriver(WorkerContext& context, const ScenarioPlan& scenario, Share share);

// The line that a driver follows: the plan's stages; the first level of a search without an end, which is stopped.
std::vector<StagePlan> drivenStages(const ScenarioPlan& scenario);

} // namespace tidemark

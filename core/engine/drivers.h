// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>

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

} // namespace tidemark

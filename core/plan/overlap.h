// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/run_plan.h"

namespace tidemark {

// The most users that other scenarios can have at work while this one runs, going by `after` and `requires` alone: how
// long a scenario takes is not known before the run.
int mostUsersBeside(const RunPlan& plan, ScenarioId scenario);

} // namespace tidemark

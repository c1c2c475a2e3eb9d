// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// An SLO as a scenario of the plan judges it: its `of` as rows, its times scaled, or why it is not applicable
// there. The scenario's stages, rows and load must be known already.
SloPlan sloPlanOf(const Slo& slo, const ScenarioPlan& scenario, const RunPlan& plan);

// What the scenario lacks for an SLO that is not applicable to it: SloPlan::why, in its parts again. Empty: nothing.
Sentence lackOf(const SloPlan& slo, const ScenarioPlan& scenario, const RunPlan& plan);

} // namespace tidemark

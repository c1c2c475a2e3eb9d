// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/plan/slo.h"
#include "core/report/scenario_model.h"
#include "core/run/run_set.h"

namespace tidemark {

// An SLO that no scenario plans (of a requirement or a stated baseline), judged in one scenario by the same
// evaluator as all others. Nullopt where the scenario did not run or cannot produce what it is about.
std::optional<SloModel> judgeElsewhere(const ScenarioSource& source, const Slo& slo);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/run_plan.h"

namespace tidemark {

// A change of a scenario's users or arrivals a second while it runs: from what they are at `at`, linearly to `target`
// in `over`, then held to the end that was planned (of a search: until it is stopped).
struct LoadChange {
  Nanos at{}; // from the scenario's start: every worker bends its line at the same instant
  double target = 0;
  Nanos over{};
  friend bool operator==(const LoadChange&, const LoadChange&) = default;
};

// Whether a scenario has a line that can be bent by hand: budgets have none, a search bends its own.
bool mayRetarget(const ScenarioPlan& scenario);

// What of a target the project's caps allow.
double allowedTarget(const RunPlan& plan, ScenarioId scenario, double target);

} // namespace tidemark

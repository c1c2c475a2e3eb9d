// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/load_change.h"

#include <algorithm>

#include "core/plan/open_load.h"
#include "core/plan/overlap.h"

namespace tidemark {

bool mayRetarget(const ScenarioPlan& scenario) {
  return std::holds_alternative<UsersLoad>(scenario.load.model) ||
         std::holds_alternative<ArrivalsLoad>(scenario.load.model);
}

double allowedTarget(const RunPlan& plan, ScenarioId scenario, double target) {
  const auto& users = plan.project.authorization.maxUsers;
  const bool capped = users && !isOpen(plan.scenarios[scenario.index()].load);
  const double most = capped ? *users - mostUsersBeside(plan, scenario) : target;
  return std::max(0.0, std::min(target, most));
}

} // namespace tidemark

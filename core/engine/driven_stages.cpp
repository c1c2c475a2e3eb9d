// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/drivers.h"

namespace tidemark {

std::vector<StagePlan> drivenStages(const ScenarioPlan& scenario) {
  constexpr Nanos kNever = std::chrono::hours(24 * 365);
  std::vector<StagePlan> stages = scenario.stages;
  if (std::holds_alternative<SearchLoad>(scenario.load.model)) {
    stages.back().to = kNever;
  }
  return stages;
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/run/run_record.h"

namespace tidemark {

// Little's law on one hold: N = X · (R + Z) (J. D. C. Little, Operations Research 9, 1961).
struct LittleCheck {
  std::string stage;
  double users = 0;            // N measured: mean of active users, of busy ones under arrivals (then Z is 0)
  double iterationsPerS = 0;   // X
  double iterationS = 0;       // R, mean
  double waitS = 0;            // Z, mean wait after an iteration
  double expectedUsers = 0;    // X · (R + Z)
  double deviationPercent = 0; // of expectedUsers from users
  bool agrees = true;          // within 10 %
  friend bool operator==(const LittleCheck&, const LittleCheck&) = default;
};

inline constexpr double kLittleTolerancePercent = 10;

// The formula alone. Nullopt when a value is not positive.
std::optional<LittleCheck> littleCheck(std::string stage, double users, double iterationsPerS, double iterationS,
                                       double waitS);

// One for every hold of the scenario with at least 10 s and one iteration.
std::vector<LittleCheck> littleChecks(const RunRecord& record, ScenarioId scenario);

} // namespace tidemark

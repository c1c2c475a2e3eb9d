// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/run/run_record.h"

namespace tidemark {

// What to set in a monitoring system, derived from a run. A missing side could not be derived.
struct AlertThreshold {
  std::string metric; // "p95", "errorRate", "rate"
  std::optional<double> warning;
  std::optional<double> critical;
  std::string unit;
  friend bool operator==(const AlertThreshold&, const AlertThreshold&) = default;
};

// p95: warning = min(80 % of the SLO, 1.5 × steady p95), critical = the SLO. errorRate: warning = upper Wilson
// bound, critical = the SLO. rate: 0.8 × and 0.5 × the low end of the steady band. Empty without a hold.
std::vector<AlertThreshold> alertThresholds(const RunRecord& record, ScenarioId scenario);

} // namespace tidemark

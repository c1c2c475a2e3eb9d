// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/run/run_record.h"

namespace tidemark {

// How long the system took to be itself again after a disturbance: seconds until 5-s p95 and error share are within
// 10 % of the last hold before it. Not reached: `seconds` is empty.
struct Recovery {
  std::string cause; // text of the mark, or the name of the recovery stage
  double fromS = 0;  // run clock
  std::optional<double> seconds;
};

// After every mark and at the start of every stage of kind recovery that has a hold before it.
std::vector<Recovery> recoveries(const RunRecord& record, ScenarioId scenario);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/run/run_record.h"

namespace tidemark {

// How long the system took to be itself again after a disturbance: seconds until p95 and error share over 5 s are
// within 10 % of what they were before, in the last hold of at least 5 s before the disturbance or the spike that
// caused it.
struct Recovery {
  std::string cause; // text of the mark, name of the spike or of the recovery stage
  double fromS = 0;  // run clock; of a spike: when the load is back at what it was before
  std::optional<double> seconds;
  std::string why{}; // there are none
};

// After every mark, at the start of every stage of kind recovery, and after every spike that is followed by none.
std::vector<Recovery> recoveries(const RunRecord& record, ScenarioId scenario);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/run/run_record.h"

namespace tidemark {

// How far the busiest measured resource is from its end: 1/utilisation (bottleneck bound of P. J. Denning and
// J. P. Buzen, Computing Surveys 10, 1978). A bound derived from one hold, never a capacity.
struct Headroom {
  std::string seriesId;
  std::string stage;
  double utilisation = 0; // 0 to 1, mean over the hold
  double factor = 0;      // 1/utilisation
};

// Every series of which a utilisation is known, busiest first: percentages and what has a maximum. Over the
// last hold of at least 30 s with more than one user; empty when there is none.
std::vector<Headroom> utilisations(const RunRecord& record, ScenarioId scenario);

// The busiest of them.
std::optional<Headroom> headroomOf(const RunRecord& record, ScenarioId scenario);

} // namespace tidemark

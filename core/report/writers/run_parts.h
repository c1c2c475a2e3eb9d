// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/run/run_set.h"

namespace tidemark {

// What a set takes of one of its runs: scenarios, and the seconds from the first of their starts to the last of their
// ends. Of one run alone: everything.
struct RunPart {
  const RunRecord* record = nullptr;
  SecondSpan span;                     // run clock of the record
  std::vector<ScenarioId> scenarios{}; // in the record's plan, in its order
};

std::vector<RunPart> partsOf(const RunSet& set); // by start

} // namespace tidemark

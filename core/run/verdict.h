// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/base/sentence.h"
#include "core/plan/run_plan.h"

namespace tidemark {

enum class SloOutcome { pass, warn, fail, notEvaluated, notApplicable };
const char* sloOutcomeId(SloOutcome outcome); // "not-evaluated"

// One SLO judged in one scenario.
struct SloResult {
  ScenarioId scenario;
  std::size_t index = 0; // into ScenarioPlan::slos
  SloOutcome outcome = SloOutcome::notEvaluated;
  std::optional<double> measured; // in the base unit of the limit; the worse where judged twice (ok and all)
  std::string judgedOutcome;      // "ok" "all" "failed": which of the two is shown
  std::uint64_t samples = 0;
  std::optional<double> ratio; // limit/actual for upper limits, actual/limit for lower ones
  Sentence why;                // for notEvaluated and notApplicable
  friend bool operator==(const SloResult&, const SloResult&) = default;
};

enum class VerdictOutcome { pass, fail, notEvaluated };
const char* verdictId(VerdictOutcome outcome); // "not-evaluated"

struct Verdict {
  VerdictOutcome outcome = VerdictOutcome::notEvaluated;
  std::vector<Sentence> reasons;
  bool noSlo = false; // not evaluated for want of any SLO: exit 0 with a warning
  friend bool operator==(const Verdict&, const Verdict&) = default;
};

} // namespace tidemark

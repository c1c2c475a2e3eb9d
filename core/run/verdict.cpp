// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/verdict.h"

namespace tidemark {

const char* sloOutcomeId(SloOutcome outcome) {
  static constexpr const char* kIds[] = {"pass", "warn", "fail", "not-evaluated", "not-applicable"};
  return kIds[static_cast<std::size_t>(outcome)];
}

const char* verdictId(VerdictOutcome outcome) {
  static constexpr const char* kIds[] = {"pass", "fail", "not-evaluated"};
  return kIds[static_cast<std::size_t>(outcome)];
}

} // namespace tidemark

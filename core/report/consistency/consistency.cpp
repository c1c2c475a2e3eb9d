// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/consistency/consistency.h"

#include <array>

#include "core/report/consistency/rules.h"

namespace tidemark {

namespace {

struct Rule {
  std::string_view id;
  void (*check)(const ReportModel&, ViolationList&);
};

constexpr std::array kRules = {
    Rule{"percentile-order", percentilesRise},
    Rule{"rate-count-duration", ratesAgree},
    Rule{"ok-plus-failed", okAndFailedAddUp},
    Rule{"parts-total", partsAddUp},
    Rule{"errors-total", errorsAddUp},
    Rule{"share-range", sharesAreShares},
    Rule{"slo-result", resultsFollowFromLimits},
    Rule{"verdict", verdictsFollowFromResults},
    Rule{"requirement-result", requirementsFollowFromLimits},
    Rule{"scenario-count", scenariosAreCounted},
    Rule{"rate-order", ratesAreOrdered},
    Rule{"resource-order", resourcesAreOrdered},
    Rule{"capacity-level", capacityRestsOnAHold},
    Rule{"score-parts", scoresAddUp},
    Rule{"job-total", jobsAddUp},
};

} // namespace

std::vector<Violation> violations(const ReportModel& model) {
  std::vector<Violation> found;
  for (const Rule& rule : kRules) {
    ViolationList list(found, rule.id);
    rule.check(model, list);
  }
  return found;
}

} // namespace tidemark

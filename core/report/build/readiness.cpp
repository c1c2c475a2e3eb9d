// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/readiness.h"

#include <algorithm>
#include <array>

#include "core/report/texts.h"

namespace tidemark {

namespace {

constexpr std::array<std::string_view, 3> kReadinessIds = {"ready", "conditional", "not-ready"};
constexpr std::array<std::string_view, 3> kRequirementIds = {"met", "not-met", "not-evaluated"};
constexpr std::array<std::string_view, 4> kBaselineIds = {"improved", "regressed", "within-noise", "not-comparable"};
constexpr double kExcellentRatio = 2;

bool any(const ReportModel& model, RequirementResult result) {
  return std::ranges::any_of(model.requirements, [result](const RequirementModel& r) { return r.result == result; });
}

} // namespace

std::string_view readinessId(Readiness readiness) { return kReadinessIds[static_cast<std::size_t>(readiness)]; }
std::string_view requirementResultId(RequirementResult result) {
  return kRequirementIds[static_cast<std::size_t>(result)];
}
std::string_view baselineResultId(BaselineResult result) { return kBaselineIds[static_cast<std::size_t>(result)]; }

bool isExcellent(const ReportModel& model) {
  std::size_t latency = 0;
  for (const ScenarioModel& scenario : model.scenarios) {
    for (const SloModel& slo : scenario.slos) {
      const bool counts = !slo.latency.empty() && slo.result != SloOutcome::notApplicable;
      if (counts && slo.ratio.value_or(0) < kExcellentRatio) {
        return false;
      }
      latency += counts ? 1 : 0;
    }
  }
  return latency > 0 && model.totals.requests > 0 && model.totals.failedRequests == 0 &&
         model.verdict.outcome == VerdictOutcome::pass;
}

void setReadiness(ReportModel& model) {
  const Texts texts;
  if (model.verdict.outcome != VerdictOutcome::pass) {
    model.readiness = Readiness::notReady;
    model.readinessCondition = texts("readiness.no-pass", {{"verdict", verdictId(model.verdict.outcome)}});
  } else if (any(model, RequirementResult::notMet)) {
    model.readiness = Readiness::notReady;
    model.readinessCondition = texts("readiness.not-met");
  } else if (any(model, RequirementResult::notEvaluated)) {
    model.readiness = Readiness::conditional;
    model.readinessCondition = texts("readiness.open");
  } else {
    model.readiness = Readiness::ready;
    model.readinessCondition = texts(model.requirements.empty() ? "readiness.no-requirement" : "readiness.ready");
  }
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/report/build/judge_elsewhere.h"
#include "core/report/build/judgements.h"
#include "core/report/build/slos.h"
#include "core/report/number_text.h"

namespace tidemark {

namespace {

RequirementResult resultOf(SloOutcome outcome) {
  if (outcome == SloOutcome::fail) {
    return RequirementResult::notMet;
  }
  const bool judged = outcome == SloOutcome::pass || outcome == SloOutcome::warn;
  return judged ? RequirementResult::met : RequirementResult::notEvaluated;
}

// Not met anywhere outweighs not evaluated anywhere, which outweighs met.
RequirementResult worse(RequirementResult a, RequirementResult b) {
  if (a == RequirementResult::notMet || b == RequirementResult::notMet) {
    return RequirementResult::notMet;
  }
  return a == RequirementResult::met ? b : a;
}

std::string evidenceOf(const std::string& scenario, const SloModel& slo) {
  if (!slo.measured) {
    return fmt::format("{}: not evaluated, {}", scenario, slo.why.text());
  }
  const std::string_view outcome = slo.outcome.empty() ? "" : slo.outcome == "all" ? " over all" : " over ";
  const std::string of = slo.outcome.empty() || slo.outcome == "all" ? "" : slo.outcome;
  return fmt::format("{}: measured {}{}{} ({} samples, window {})", scenario,
                     valueText(*slo.measured, unitOf(slo.limit.quantity)), outcome, of, countText(slo.samples),
                     slo.window);
}

void judgeSlo(RequirementModel& model, const RunSet& set, const Slo& slo) {
  std::optional<RequirementResult> result;
  for (const ScenarioSource& source : set.sources()) {
    const std::optional<SloModel> judged = judgeElsewhere(source, slo);
    if (!judged || judged->result == SloOutcome::notApplicable) {
      continue;
    }
    model.of = sloWords(*judged).text();
    model.limit = judged->limit;
    const RequirementResult here = resultOf(judged->result);
    // The value shown beside the requirement is the one that decided it.
    if (!result || worse(*result, here) != *result) {
      model.measured = judged->measured;
    }
    result = result ? worse(*result, here) : here;
    model.evidence += (model.evidence.empty() ? "" : "; ") + evidenceOf(source.plan().name, *judged);
  }
  model.result = result.value_or(RequirementResult::notEvaluated);
  if (!result) {
    model.evidence = "no scenario that ran can be judged by it";
  }
}

void judgeScenario(RequirementModel& model, const ReportModel& report, const std::string& name) {
  model.basis = Basis::derived;
  model.of = "scenario " + name;
  for (const ScenarioModel& scenario : report.scenarios) {
    if (scenario.name == name) {
      const VerdictOutcome outcome = scenario.verdict.outcome;
      model.result = outcome == VerdictOutcome::pass   ? RequirementResult::met
                     : outcome == VerdictOutcome::fail ? RequirementResult::notMet
                                                       : RequirementResult::notEvaluated;
      model.evidence = fmt::format("verdict of {}: {}", name, verdictId(outcome));
      return;
    }
  }
  model.evidence = fmt::format("scenario {} is not part of this run", name);
}

void judgeService(RequirementModel& model, const ReportModel& report, const std::string& name) {
  model.of = "service " + name;
  std::uint64_t checks = 0;
  std::uint64_t up = 0;
  for (const ScenarioModel& scenario : report.scenarios) {
    for (const ServiceModel& service : scenario.services) {
      checks += service.name == name ? service.checks : 0;
      up += service.name == name ? service.up : 0;
    }
  }
  if (checks == 0) {
    model.evidence = fmt::format("no health check of {} was made", name);
    return;
  }
  model.result = up == checks ? RequirementResult::met : RequirementResult::notMet;
  model.evidence = fmt::format("{} up in {} of {} health checks; down: {}", name, countText(up), countText(checks),
                               failureShareText(checks - up, checks));
}

void takeAttestation(RequirementModel& model, const ReportOptions& options, const std::string& claim) {
  model.basis = Basis::stated;
  model.of = "attested: " + claim;
  for (const Attestation& attestation : options.attestations) {
    if (attestation.claim == claim && !attestation.by.empty()) {
      model.result = RequirementResult::met;
      model.evidence = fmt::format("stated by {} on {}, not measured", attestation.by, attestation.on);
      return;
    }
  }
  model.evidence = "nobody attested it";
}

RequirementModel requirementModel(const RunSet& set, const ReportModel& report, const Requirement& requirement) {
  RequirementModel model;
  model.name = requirement.name;
  if (requirement.slo) {
    judgeSlo(model, set, *requirement.slo);
  } else if (!requirement.scenario.empty()) {
    judgeScenario(model, report, requirement.scenario);
  } else if (!requirement.service.empty()) {
    judgeService(model, report, requirement.service);
  } else {
    takeAttestation(model, report.options, requirement.attested);
  }
  return model;
}

} // namespace

std::vector<RequirementModel> requirementModels(const RunSet& set, const ReportModel& model) {
  std::vector<RequirementModel> models;
  models.reserve(model.options.requirements.size());
  for (const Requirement& requirement : model.options.requirements) {
    models.push_back(requirementModel(set, model, requirement));
  }
  return models;
}

} // namespace tidemark

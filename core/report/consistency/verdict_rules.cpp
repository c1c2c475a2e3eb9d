// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/report/build/slos.h"
#include "core/report/consistency/rules.h"

namespace tidemark {

namespace {

constexpr double kScoreRounding = 1e-6;

void resultFollows(const SloModel& slo, const std::string& of, ViolationList& list) {
  const bool judged =
      slo.result == SloOutcome::pass || slo.result == SloOutcome::warn || slo.result == SloOutcome::fail;
  if (!judged) {
    return;
  }
  list.require(slo.measured.has_value(), fmt::format("{}: {} judged without a value", of, sloWords(slo).text()));
  if (slo.measured) {
    const bool holds = slo.limit.holds(*slo.measured);
    list.require(holds == (slo.result != SloOutcome::fail),
                 fmt::format("{}: {} is called \"{}\" at {}", of, sloWords(slo).text(), sloOutcomeId(slo.result),
                             *slo.measured));
  }
}

bool anyFailed(const ScenarioModel& scenario) {
  return std::ranges::any_of(scenario.slos, [](const SloModel& slo) { return slo.result == SloOutcome::fail; });
}

bool anyOpen(const ScenarioModel& scenario) {
  return std::ranges::any_of(scenario.slos, [](const SloModel& slo) { return slo.result == SloOutcome::notEvaluated; });
}

bool anyJudged(const ScenarioModel& scenario) {
  return std::ranges::any_of(scenario.slos, [](const SloModel& slo) {
    return slo.result == SloOutcome::pass || slo.result == SloOutcome::warn;
  });
}

void scoreAddsUp(const Score& score, const std::string& of, ViolationList& list) {
  double sum = 0;
  double weights = 0;
  for (const ScorePart& part : score.parts) {
    list.require(part.value.has_value() || !score.value, fmt::format("{}: a score without part {}", of, part.part));
    sum += part.weight * part.value.value_or(0);
    weights += part.weight;
  }
  if (score.value && !score.parts.empty()) {
    list.require(weights > 0 && std::abs(sum / weights - *score.value) < kScoreRounding,
                 fmt::format("{}: parts give {}, score {}", of, weights > 0 ? sum / weights : 0, *score.value));
  }
}

} // namespace

void resultsFollowFromLimits(const ReportModel& model, ViolationList& list) {
  for (const ScenarioModel& scenario : model.scenarios) {
    for (const SloModel& slo : scenario.slos) {
      resultFollows(slo, scenario.name, list);
    }
  }
}

void verdictsFollowFromResults(const ReportModel& model, ViolationList& list) {
  for (const ScenarioModel& scenario : model.scenarios) {
    const bool pass = scenario.verdict.outcome == VerdictOutcome::pass;
    list.require(!pass || (anyJudged(scenario) && !anyOpen(scenario)),
                 fmt::format("{}: pass with an SLO not evaluated, or without any", scenario.name));
    list.require(
        !anyFailed(scenario) || scenario.verdict.outcome == VerdictOutcome::fail,
        fmt::format("{}: an SLO failed, the verdict is {}", scenario.name, verdictId(scenario.verdict.outcome)));
  }
  const bool failed = std::ranges::any_of(model.scenarios, anyFailed);
  list.require(!failed || model.verdict.outcome == VerdictOutcome::fail, "an SLO failed and the run does not");
  list.require(model.verdict.outcome != VerdictOutcome::pass || model.run.timeScale == 1, "a rehearsal that passes");
  list.require(model.readiness != Readiness::ready || model.verdict.outcome == VerdictOutcome::pass,
               "ready without a pass");
}

void requirementsFollowFromLimits(const ReportModel& model, ViolationList& list) {
  for (const RequirementModel& requirement : model.requirements) {
    const bool judged = requirement.result != RequirementResult::notEvaluated;
    if (judged && requirement.limit && requirement.measured) {
      list.require(requirement.limit->holds(*requirement.measured) == (requirement.result == RequirementResult::met),
                   fmt::format("{}: called \"{}\" at {} against {}", requirement.name,
                               requirementResultId(requirement.result), *requirement.measured,
                               requirement.limit->text));
    }
    list.require(!judged || !requirement.evidence.empty(), fmt::format("{}: no evidence", requirement.name));
  }
}

void scenariosAreCounted(const ReportModel& model, ViolationList& list) {
  const auto with = [&](auto&& predicate) {
    return static_cast<std::uint64_t>(std::ranges::count_if(model.scenarios, predicate));
  };
  const RunTotals& totals = model.totals;
  list.require(totals.scenarios == model.scenarios.size(),
               fmt::format("{} scenarios, counted {}", model.scenarios.size(), totals.scenarios));
  list.require(totals.notRun == with([](const ScenarioModel& s) { return !s.hasRun(); }),
               fmt::format("{} scenarios called not run", totals.notRun));
  list.require(totals.passed + totals.failed + totals.notRun <= totals.scenarios,
               fmt::format("{} passed, {} failed, {} not run of {} scenarios", totals.passed, totals.failed,
                           totals.notRun, totals.scenarios));
}

void capacityRestsOnAHold(const ReportModel& model, ViolationList& list) {
  if (!model.capacity) {
    return;
  }
  bool found = false;
  for (const ScenarioModel& scenario : model.scenarios) {
    found = found || std::ranges::any_of(scenario.levels, [&](const Level& level) {
              return !level.ramp && level.passed.value_or(false) && level.okRatePerS == model.capacity->perInstance;
            });
  }
  list.require(found,
               fmt::format("capacity {} per instance is of no hold that met its SLOs", model.capacity->perInstance));
}

void scoresAddUp(const ReportModel& model, ViolationList& list) {
  for (const ScenarioModel& scenario : model.scenarios) {
    scoreAddsUp(scenario.score, scenario.name, list);
  }
}

} // namespace tidemark

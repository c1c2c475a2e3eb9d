// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/number_text.h"
#include "core/report/sections/result_words.h"
#include "core/report/sections/scenario_parts.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

std::string p95Text(const LatencyLadders& ladders) {
  return millisText(ladders.all ? std::optional(ladders.all->p95) : std::nullopt);
}

std::string okP95Text(const LatencyLadders& ladders) {
  return millisText(ladders.ok ? std::optional(ladders.ok->p95) : std::nullopt);
}

void summarise(SectionWriter& writer, const ScenarioModel& scenario) {
  writer.say("summary.load", {{"scenario", scenario.name},
                              {"duration", lengthText(scenario.durationS)},
                              {"users", plainNumber(scenario.peakUsers)},
                              {"requests", countText(scenario.totals.requests)},
                              {"rate", perSecondText(scenario.totals.ratePerS)},
                              {"okRate", perSecondText(scenario.totals.okRatePerS)}});
  writer.say("summary.quality", {{"failures", failureShareText(scenario.totals.failed, scenario.totals.requests)},
                                 {"p95", p95Text(scenario.latencyMs)},
                                 {"okP95", okP95Text(scenario.latencyMs)}});
  if (scenario.okRate.steadyLowPerS && scenario.okRate.steadyHighPerS) {
    writer.say("summary.steady", {{"low", perSecondText(scenario.okRate.steadyLowPerS)},
                                  {"high", perSecondText(scenario.okRate.steadyHighPerS)},
                                  {"peak", perSecondText(scenario.okRate.peakPerS)},
                                  {"window", plainNumber(scenario.okRate.peakWindowS)}});
  }
}

struct SloCount {
  std::size_t met = 0;
  std::size_t failed = 0;
  std::size_t open = 0;
};

SloCount countSlos(const ReportModel& model) {
  SloCount count;
  for (const ScenarioModel& scenario : model.scenarios) {
    for (const SloModel& slo : scenario.slos) {
      count.met += slo.result == SloOutcome::pass || slo.result == SloOutcome::warn ? 1 : 0;
      count.failed += slo.result == SloOutcome::fail ? 1 : 0;
      count.open += slo.result == SloOutcome::notEvaluated ? 1 : 0;
    }
  }
  return count;
}

std::size_t countRequirements(const ReportModel& model, RequirementResult result) {
  std::size_t count = 0;
  for (const RequirementModel& requirement : model.requirements) {
    count += requirement.result == result ? 1 : 0;
  }
  return count;
}

} // namespace

void writeExecutiveSummary(SectionWriter& writer) {
  const ReportModel& model = writer.model();
  writer.title();
  writer.eachScenario([&](const ScenarioModel& scenario) {
    summarise(writer, scenario);
    saySearch(writer, scenario);
  });
  const SloCount slos = countSlos(model);
  writer.say("summary.slos",
             {{"met", countText(slos.met)}, {"failed", countText(slos.failed)}, {"open", countText(slos.open)}});
  if (!model.requirements.empty()) {
    writer.say("summary.requirements",
               {{"met", countText(countRequirements(model, RequirementResult::met))},
                {"notMet", countText(countRequirements(model, RequirementResult::notMet))},
                {"open", countText(countRequirements(model, RequirementResult::notEvaluated))}});
  }
  std::vector<RichText> items;
  for (const Finding& finding : model.findings) {
    if (finding.priority == 1) {
      items.push_back(plainText(finding.text.text()));
    }
  }
  if (!items.empty()) {
    writer.say("summary.findings");
    writer.list(std::move(items));
  }
}

} // namespace tidemark

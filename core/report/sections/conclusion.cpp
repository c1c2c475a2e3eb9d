// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/number_text.h"
#include "core/report/sections/result_words.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

void writeParts(SectionWriter& writer) {
  TableBuilder table = writer.newTable("conclusion.score.parts");
  table.words("column.scenario", 3)
      .words("column.part", 2)
      .stated("column.weight")
      .derived("column.part-value", "formula.score")
      .words("column.why", 4);
  for (const ScenarioModel& scenario : writer.model().scenarios) {
    for (const ScorePart& part : scenario.score.parts) {
      table.row({textCell(scenario.name), textCell(part.part), numberCell(plainNumber(part.weight), part.weight),
                 numberCell(part.value ? plainNumber(*part.value) : std::string(kNoNumber), part.value),
                 textCell(part.why)});
    }
  }
  writer.table(table);
}

// Only where the project weighs its parts.
void writeScore(SectionWriter& writer) {
  const ReportModel& model = writer.model();
  if (!model.scored) {
    return;
  }
  if (model.score.value) {
    writer.say("conclusion.score", {{"score", plainNumber(*model.score.value)}, {"grade", model.score.grade}});
  } else {
    writer.say("conclusion.no-score");
  }
  writeParts(writer);
}

} // namespace

// Restates results; every sentence is a rule's output.
void writeConclusion(SectionWriter& writer) {
  const ReportModel& model = writer.model();
  const Texts& texts = writer.texts();
  writer.title();
  writer.say("conclusion.verdict", {{"verdict", wordOf(model.verdict.outcome, texts)},
                                    {"readiness", wordOf(model.readiness, texts)},
                                    {"condition", model.readinessCondition}});
  std::vector<RichText> items;
  for (const ScenarioModel& scenario : model.scenarios) {
    if (scenario.hasRun()) {
      items.push_back(texts.rich("conclusion.scenario",
                                 {{"scenario", scenario.name},
                                  {"verdict", wordOf(scenario.verdict.outcome, texts)},
                                  {"users", plainNumber(scenario.peakUsers)},
                                  {"okRate", perSecondText(scenario.totals.okRatePerS)},
                                  {"failures", failureShareText(scenario.totals.failed, scenario.totals.requests)}}));
    } else {
      items.push_back(texts.rich("scenario.not-run", {{"scenario", scenario.name}, {"why", scenario.why}}));
    }
  }
  for (const RequirementModel& requirement : model.requirements) {
    items.push_back(texts.rich("conclusion.requirement",
                               {{"requirement", requirement.name}, {"result", wordOf(requirement.result, texts)}}));
  }
  writer.list(std::move(items));
  writeScore(writer);
  writer.say("conclusion.limits");
}

} // namespace tidemark

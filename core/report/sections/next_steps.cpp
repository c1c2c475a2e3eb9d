// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/section.h"

namespace tidemark {

// Only what follows from this run; what people plan is in their notes, printed after it with their names.
void writeNextSteps(SectionWriter& writer) {
  const ReportModel& model = writer.model();
  const Texts& texts = writer.texts();
  writer.title();
  std::vector<RichText> items;
  for (const Finding& finding : model.findings) {
    if (finding.priority <= 2) {
      items.push_back(plainText(finding.recommendation.text()));
    }
  }
  for (const ScenarioModel& scenario : model.scenarios) {
    if (!scenario.hasRun()) {
      items.push_back(texts.rich("next.run", {{"scenario", scenario.name}, {"why", scenario.why}}));
    }
  }
  for (const RequirementModel& requirement : model.requirements) {
    if (requirement.result == RequirementResult::notEvaluated) {
      items.push_back(texts.rich("next.evaluate", {{"requirement", requirement.name}, {"why", requirement.evidence}}));
    }
  }
  if (model.run.timeScale != 1) {
    items.push_back(texts.rich("next.full-length"));
  }
  if (items.empty()) {
    writer.say("next.none");
  }
  writer.list(std::move(items), true);
}

} // namespace tidemark

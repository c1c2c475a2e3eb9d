// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/number_text.h"
#include "core/report/sections/result_words.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

bool isThroughput(const SloModel& slo) { return slo.metric == "rate" || slo.metric == "peak"; }

bool writeTargets(SectionWriter& writer) {
  const Texts& texts = writer.texts();
  TableBuilder table = writer.newTable();
  table.words("column.requirement", 3)
      .words("column.judged-by", 3)
      .stated("column.target")
      .measured("column.achieved")
      .words("column.result", 3);
  for (const RequirementModel& requirement : writer.model().requirements) {
    if (requirement.limit && requirement.limit->quantity == Quantity::rate) {
      table.row({textCell(requirement.name), textCell(requirement.of), textCell(requirement.limit->text),
                 numberCell(perSecondText(requirement.measured), requirement.measured),
                 textCell(wordOf(requirement.result, texts), markOf(requirement.result))});
    }
  }
  for (const ScenarioModel& scenario : writer.model().scenarios) {
    for (const SloModel& slo : scenario.slos) {
      if (scenario.hasRun() && isThroughput(slo) && slo.result != SloOutcome::notApplicable) {
        table.row({textCell(writer.label("throughput.slo")),
                   textCell(writer.label("throughput.subject",
                                         {{"slo", subjectOf(slo, texts)}, {"scenario", scenario.name}})),
                   textCell(slo.limit.text), numberCell(perSecondText(slo.measured), slo.measured),
                   textCell(wordOf(slo.result, texts), markOf(slo.result))});
      }
    }
  }
  const bool any = !table.empty();
  writer.table(table);
  return any;
}

// What the ok rate is made of, so that nobody adds up what was rejected.
void writeParts(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable("throughput.parts");
  table.words("column.request", 3)
      .measured("column.rate")
      .measured("column.ok-rate")
      .measured("column.ok-share")
      .measured("column.peak");
  for (const RequestModel& request : scenario.requests) {
    if (request.kind == RequestKind::request || request.kind == RequestKind::group) {
      const std::string suffix = request.kind == RequestKind::group ? writer.label("throughput.group") : "";
      table.row({textCell(request.name + suffix),
                 numberCell(perSecondText(request.totals.ratePerS), request.totals.ratePerS),
                 numberCell(perSecondText(request.totals.okRatePerS), request.totals.okRatePerS),
                 numberCell(percentNumber(request.totals.successPercent), request.totals.successPercent),
                 numberCell(perSecondText(request.peakPerS), request.peakPerS)});
    }
  }
  writer.table(table);
}

void writeCapacity(SectionWriter& writer) {
  const std::optional<CapacityModel>& capacity = writer.model().capacity;
  if (!capacity) {
    std::string targets;
    for (const std::string& target : writer.model().options.capacityTargets) {
      targets += (targets.empty() ? "" : ", ") + target;
    }
    if (!targets.empty()) {
      writer.gap("capacity", {{"targets", targets}});
    }
    return;
  }
  writer.say("throughput.capacity", {{"rate", perSecondText(capacity->perInstance)},
                                     {"level", capacity->level},
                                     {"reserve", percentNumber(capacity->reservePercent)}});
  TableBuilder table = writer.newTable();
  table.stated("column.target").derived("column.instances", "formula.instances");
  for (const CapacityTarget& target : capacity->targets) {
    table.row(
        {textCell(target.text), numberCell(std::to_string(target.instances), static_cast<double>(target.instances))});
  }
  writer.table(table);
}

} // namespace

void writeThroughput(SectionWriter& writer) {
  writer.title();
  if (!writeTargets(writer)) {
    writer.gap("throughput");
  }
  writer.say("throughput.rule");
  writer.eachScenario([&](const ScenarioModel& scenario) {
    writeParts(writer, scenario);
    if (scenario.sequentialBoundPerS) {
      writer.say("throughput.sequential", {{"rate", perSecondText(scenario.sequentialBoundPerS)}});
    }
  });
  writeCapacity(writer);
}

} // namespace tidemark

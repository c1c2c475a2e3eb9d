// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <initializer_list>

#include "core/report/number_text.h"
#include "core/report/sections/result_words.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

// Which SLOs a list of this section shows.
struct Group {
  std::string_view headingId;
  bool (*contains)(const SloModel&);
  bool always = true; // shown although it is empty
};

bool isMet(const SloModel& slo) { return slo.result == SloOutcome::pass && !slo.fewSamples; }
bool needsAttention(const SloModel& slo) {
  return slo.result == SloOutcome::warn || slo.result == SloOutcome::notEvaluated ||
         (slo.result == SloOutcome::pass && slo.fewSamples);
}
bool isCritical(const SloModel& slo) { return slo.result == SloOutcome::fail; }
bool isNotApplicable(const SloModel& slo) { return slo.result == SloOutcome::notApplicable; }

void writeRow(TableBuilder& table, SectionWriter& writer, const ScenarioModel& scenario, const SloModel& slo) {
  const Texts& texts = writer.texts();
  const std::string remark =
      slo.why.empty()
          ? wordOf(slo.result, texts)
          : writer.label("compliance.why", {{"result", wordOf(slo.result, texts)}, {"why", slo.why.text()}});
  table.row({textCell(subjectOf(slo, texts)), textCell(scenario.name), textCell(slo.window), textCell(slo.limit.text),
             numberCell(measuredText(slo, texts), slo.measured), textCell(ratioText(slo.ratio, texts)),
             numberCell(countText(slo.samples), static_cast<double>(slo.samples)),
             textCell(remark, markOf(slo.result))});
}

void writeGroup(SectionWriter& writer, const Group& group) {
  TableBuilder table = writer.newTable();
  table.words("column.slo", 3)
      .words("column.scenario")
      .words("column.window")
      .stated("column.limit")
      .measured("column.measured")
      .derived("column.ratio", "formula.ratio")
      .measured("column.samples")
      .words("column.result", 3);
  for (const ScenarioModel& scenario : writer.model().scenarios) {
    for (const SloModel& slo : scenario.slos) {
      if (scenario.hasRun() && group.contains(slo)) {
        writeRow(table, writer, scenario, slo);
      }
    }
  }
  if (table.empty() && !group.always) {
    return;
  }
  writer.heading(2, writer.label(group.headingId));
  if (table.empty()) {
    writer.say("compliance.none");
  }
  writer.table(table);
}

} // namespace

void writeSloCompliance(SectionWriter& writer) {
  writer.title();
  bool any = false;
  for (const ScenarioModel& scenario : writer.model().scenarios) {
    any = any || !scenario.slos.empty();
  }
  if (!any) {
    writer.gap("slos");
    return;
  }
  for (const Group& group :
       {Group{"compliance.met", isMet}, Group{"compliance.attention", needsAttention},
        Group{"compliance.critical", isCritical}, Group{"compliance.not-applicable", isNotApplicable, false}}) {
    writeGroup(writer, group);
  }
  for (const ScenarioModel& scenario : writer.model().scenarios) {
    if (!scenario.hasRun()) {
      writer.say("scenario.not-run", {{"scenario", scenario.name}, {"why", scenario.why}});
    }
  }
}

} // namespace tidemark

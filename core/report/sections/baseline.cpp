// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/judgements.h"
#include "core/report/number_text.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

// What others published, with who typed it: stated, never a judgement.
void writeReferences(SectionWriter& writer) {
  TableBuilder table = writer.newTable("baseline.references");
  table.words("column.metric", 1)
      .stated("column.low")
      .stated("column.high")
      .measured("column.now")
      .words("column.source", 3)
      .words("column.stated-by", 2);
  for (const ReferenceModel& reference : writer.model().references) {
    table.row(
        {textCell(reference.metric), numberCell(reference.low, {}), numberCell(reference.high, {}),
         numberCell(valueText(reference.now, reference.unit), reference.now), textCell(reference.source),
         textCell(reference.by.empty() ? reference.on
                                       : writer.label("stated-by", {{"by", reference.by}, {"on", reference.on}}))});
  }
  writer.table(table);
}

void writeRows(SectionWriter& writer) {
  const std::optional<BaselineModel>& baseline = writer.model().baseline;
  if (!baseline) {
    writer.gap("baseline");
    return;
  }
  const ScenarioModel* reference = referenceScenario(writer.model());
  writer.say("baseline.of",
             {{"of", baseline->of}, {"scenario", reference == nullptr ? std::string{} : reference->name}});
  TableBuilder table = writer.newTable();
  table.words("column.metric")
      .stated("column.before")
      .measured("column.now")
      .derived("column.change", "formula.change")
      .words("column.result", 4);
  for (const BaselineRow& row : baseline->rows) {
    const std::string metric =
        row.of.empty() ? row.metric : writer.label("slo.of", {{"metric", row.metric}, {"of", row.of}});
    const std::string result = writer.label("baseline." + std::string(baselineResultId(row.result)));
    table.row(
        {textCell(metric), numberCell(valueText(row.before, row.unit), row.before),
         numberCell(valueText(row.now, row.unit), row.now),
         numberCell(signedPercent(row.changePercent), row.changePercent),
         textCell(row.why.empty() ? result : writer.label("compliance.why", {{"result", result}, {"why", row.why}}))});
  }
  writer.table(table);
}

} // namespace

void writeBaseline(SectionWriter& writer) {
  writer.title();
  writeRows(writer);
  writeReferences(writer);
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/judgements.h"
#include "core/report/number_text.h"
#include "core/report/sections/section.h"

namespace tidemark {

void writeBaseline(SectionWriter& writer) {
  writer.title();
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

} // namespace tidemark

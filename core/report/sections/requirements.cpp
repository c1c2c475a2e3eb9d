// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/result_words.h"
#include "core/report/sections/section.h"

namespace tidemark {

void writeRequirements(SectionWriter& writer) {
  writer.title();
  if (writer.model().requirements.empty()) {
    writer.gap("requirements");
    return;
  }
  writer.say("requirements.rule");
  TableBuilder table = writer.newTable();
  table.words("column.requirement", 2)
      .words("column.judged-by", 2)
      .words("column.result", 1)
      .words("column.basis", 1)
      .words("column.evidence", 5);
  for (const RequirementModel& requirement : writer.model().requirements) {
    table.row({textCell(requirement.name), textCell(requirement.of),
               textCell(wordOf(requirement.result, writer.texts()), markOf(requirement.result)),
               textCell(std::string(basisId(requirement.basis))), textCell(requirement.evidence)});
  }
  writer.table(table);
}

} // namespace tidemark

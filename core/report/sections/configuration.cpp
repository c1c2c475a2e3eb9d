// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/enum_names.h"
#include "core/report/number_text.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

void writeParameters(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable();
  table.words("column.parameter").words("column.value", 4);
  const auto row = [&](std::string_view labelId, std::string value) {
    table.row({textCell(writer.label(labelId)), textCell(std::move(value))});
  };
  row("config.kind", std::string(name(scenario.kind)));
  row("config.load", scenario.load.words);
  row("config.model", writer.label("load." + scenario.load.model));
  row("config.duration", scenario.load.plannedS
                             ? writer.label("config.duration.of", {{"measured", lengthText(scenario.durationS)},
                                                                   {"planned", lengthText(*scenario.load.plannedS)}})
                             : lengthText(scenario.durationS));
  row("config.users", writer.label("config.users.of", {{"measured", plainNumber(scenario.peakUsers)},
                                                       {"planned", plainNumber(scenario.load.peakUsers)}}));
  row("config.requests", countText(scenario.totals.requests));
  row("config.iterations", countText(scenario.iterations));
  row("config.dropped", countText(scenario.droppedIterations));
  writer.table(table);
}

void writeStages(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable("config.stages");
  table.words("column.stage")
      .words("column.kind", 1)
      .stated("column.from")
      .stated("column.to")
      .stated("column.target-from")
      .stated("column.target-to");
  for (const StageModel& stage : scenario.load.stages) {
    table.row({textCell(stage.name), textCell(std::string(name(stage.kind))),
               numberCell(clockText(stage.fromS), stage.fromS), numberCell(clockText(stage.toS), stage.toS),
               numberCell(plainNumber(stage.fromTarget), stage.fromTarget),
               numberCell(plainNumber(stage.target), stage.target)});
  }
  writer.table(table);
}

void writeClasses(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable("config.classes");
  table.words("column.class")
      .words("column.pace", 3)
      .measured("column.users-max")
      .measured("column.iterations")
      .measured("column.requests")
      .measured("column.rate");
  for (const ClassModel& userClass : scenario.classes) {
    table.row({textCell(userClass.name), textCell(userClass.pace),
               numberCell(plainNumber(userClass.users), userClass.users),
               numberCell(countText(userClass.iterations), static_cast<double>(userClass.iterations)),
               numberCell(countText(userClass.requests), static_cast<double>(userClass.requests)),
               numberCell(perSecondText(userClass.ratePerS), userClass.ratePerS)});
  }
  writer.table(table);
}

void writeSurroundings(SectionWriter& writer) {
  const ReportModel& model = writer.model();
  KeyFacts facts;
  const auto fact = [&](std::string label, std::string value, Basis basis) {
    if (!value.empty()) {
      facts.facts.push_back({std::move(label), plainText(std::move(value)), basis, StatusMark::none});
    }
  };
  fact(writer.label("config.generator"),
       writer.label("config.generator.host", {{"cpu", model.run.cpu},
                                              {"cores", std::to_string(model.run.cores)},
                                              {"memory", bytesNumber(static_cast<double>(model.run.memoryBytes))},
                                              {"os", model.run.os},
                                              {"kernel", model.run.kernel},
                                              {"workers", std::to_string(model.run.workers)}}),
       Basis::measured);
  for (const std::string& host : model.authorization.hosts) {
    fact(writer.label("config.authorised"),
         writer.label("config.authorised.by",
                      {{"host", host}, {"by", model.authorization.by}, {"until", model.authorization.until}}),
         Basis::stated);
  }
  for (const auto& [factName, value] : model.options.facts) {
    fact(factName, value, Basis::stated);
  }
  writer.heading(2, writer.label("config.surroundings"));
  writer.add(std::move(facts));
}

} // namespace

void writeConfiguration(SectionWriter& writer) {
  writer.title();
  for (const ScenarioModel& scenario : writer.model().scenarios) {
    writer.heading(2, writer.scenarioTitle(scenario));
    if (!scenario.hasRun()) {
      writer.say("scenario.not-run", {{"scenario", scenario.name}, {"why", scenario.why}});
    }
    writeParameters(writer, scenario);
    writeClasses(writer, scenario);
    writeStages(writer, scenario);
  }
  writeSurroundings(writer);
}

} // namespace tidemark

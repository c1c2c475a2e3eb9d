// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/stability.h"
#include "core/report/number_text.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

void writeServices(SectionWriter& writer, const ScenarioModel& scenario) {
  if (scenario.services.empty()) {
    writer.gap("health");
  }
  std::vector<RichText> items;
  for (const ServiceModel& service : scenario.services) {
    items.push_back(writer.texts().rich("stability.service",
                                        {{"service", service.name},
                                         {"up", countText(service.up)},
                                         {"checks", countText(service.checks)},
                                         {"down", failureShareText(service.checks - service.up, service.checks)}}));
  }
  writer.list(std::move(items));
}

void writeSteadiness(SectionWriter& writer, const ScenarioModel& scenario) {
  if (scenario.rate.variationPercent) {
    writer.say("stability.rate", {{"percent", percentNumber(scenario.rate.variationPercent)},
                                  {"word", steadinessId(steadinessOf(*scenario.rate.variationPercent))}});
  } else {
    writer.holdGap("variation", scenario);
  }
  if (scenario.latencyTrend) {
    writer.say(scenario.latencyTrend->isSignificant() ? "stability.trend" : "stability.no-trend",
               {{"slope", millisText(scenario.latencyTrend->slopePerHour)},
                {"low", millisText(scenario.latencyTrend->slope.low)},
                {"high", millisText(scenario.latencyTrend->slope.high)}});
  } else {
    writer.holdGap("trend", scenario);
  }
}

void writeLittle(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable("stability.little");
  table.words("column.stage")
      .measured("column.users")
      .measured("column.iterations-rate")
      .measured("column.iteration-time")
      .measured("column.wait")
      .derived("column.expected-users", "formula.little")
      .words("column.result", 1);
  for (const LittleCheck& check : scenario.little) {
    table.row({textCell(check.stage), numberCell(plainNumber(check.users), check.users),
               numberCell(perSecondText(check.iterationsPerS), check.iterationsPerS),
               numberCell(valueText(check.iterationS, "s"), check.iterationS),
               numberCell(valueText(check.waitS, "s"), check.waitS),
               numberCell(plainNumber(check.expectedUsers), check.expectedUsers),
               textCell(writer.label(check.agrees ? "little.agrees" : "little.differs"),
                        check.agrees ? StatusMark::good : StatusMark::warn)});
  }
  writer.table(table);
}

void writeRecoveries(SectionWriter& writer, const ScenarioModel& scenario) {
  if (scenario.recoveries.empty()) {
    if (scenario.kind == ScenarioKind::spike) {
      writer.gap("recovery");
    }
    return;
  }
  std::vector<RichText> items;
  for (const Recovery& recovery : scenario.recoveries) {
    items.push_back(
        recovery.seconds
            ? writer.texts().rich("stability.recovered",
                                  {{"cause", recovery.cause}, {"seconds", lengthText(*recovery.seconds)}})
            : writer.texts().rich("stability.not-recovered", {{"cause", recovery.cause}, {"why", recovery.why}}));
  }
  writer.say("stability.recovery");
  writer.list(std::move(items));
}

void writeEvents(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable("stability.events");
  table.measured("column.at").words("column.kind", 1).words("column.event", 5);
  for (const EventModel& event : scenario.events) {
    table.row({numberCell(clockText(event.atS), event.atS), textCell(eventId(event.kind)), textCell(event.text)});
  }
  writer.table(table);
}

} // namespace

void writeStability(SectionWriter& writer) {
  writer.title();
  writer.eachScenario([&](const ScenarioModel& scenario) {
    writeServices(writer, scenario);
    writeSteadiness(writer, scenario);
    writeLittle(writer, scenario);
    writeRecoveries(writer, scenario);
    writeEvents(writer, scenario);
  });
}

} // namespace tidemark

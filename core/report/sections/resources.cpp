// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures/scenario_figures.h"
#include "core/report/number_text.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

std::string shareOfLimit(const ResourceModel& resource) {
  const bool known = resource.stats && resource.info.max && *resource.info.max > 0;
  return known ? percentNumber(100 * resource.stats->mean / *resource.info.max) : std::string(kNoNumber);
}

std::string slopeText(const ResourceModel& resource, const SectionWriter& writer) {
  if (!resource.trend) {
    return std::string(kNoNumber);
  }
  const std::string_view id = resource.growing ? "resources.growing" : "resources.slope";
  return writer.label(id, {{"slope", valueText(resource.trend->slopePerHour, resource.info.unit)},
                           {"low", valueText(resource.trend->slope.low, resource.info.unit)},
                           {"high", valueText(resource.trend->slope.high, resource.info.unit)}});
}

void writeTable(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable("resources.table");
  table.words("column.source", 1)
      .words("column.instance")
      .words("column.reading")
      .measured("column.mean")
      .measured("column.p95")
      .measured("column.max")
      .stated("column.limit")
      .derived("column.of-limit", "formula.of-limit")
      .derived("column.slope", "formula.slope")
      .measured("column.gaps");
  for (const ResourceModel& resource : scenario.resources) {
    if (!resource.stats) {
      continue;
    }
    const ReadingStats& stats = *resource.stats;
    const auto value = [&](double number) { return numberCell(valueText(number, resource.info.unit), number); };
    table.row({textCell(resource.info.source), textCell(resource.info.instance), textCell(resource.info.name),
               value(stats.mean), value(stats.p95), value(stats.max),
               resource.info.max ? value(*resource.info.max) : numberCell(std::string(kNoNumber), {}),
               textCell(shareOfLimit(resource)), textCell(slopeText(resource, writer)),
               numberCell(countText(static_cast<std::uint64_t>(stats.gaps)), static_cast<double>(stats.gaps))});
  }
  writer.table(table);
}

void writeServices(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable("resources.services");
  table.words("column.service")
      .measured("column.checks")
      .measured("column.up")
      .measured("column.changes")
      .words("column.state-at-end", 1);
  for (const ServiceModel& service : scenario.services) {
    const bool down = service.up < service.checks;
    table.row(
        {textCell(service.name), numberCell(countText(service.checks), static_cast<double>(service.checks)),
         numberCell(percentNumber(service.upPercent()), service.upPercent()),
         numberCell(countText(service.healthChanges), static_cast<double>(service.healthChanges)),
         textCell(service.stateAtEnd.value_or(std::string(kNoNumber)), down ? StatusMark::bad : StatusMark::good)});
  }
  writer.table(table);
}

// 1/utilisation of the busiest: a bound, and said to be one.
void writeHeadroom(SectionWriter& writer, const ScenarioModel& scenario) {
  if (!scenario.headroom.empty() && scenario.headroom.front().utilisation > 0) {
    const Headroom& busiest = scenario.headroom.front();
    writer.say("resources.headroom", {{"resource", busiest.seriesId},
                                      {"share", percentNumber(100 * busiest.utilisation)},
                                      {"stage", busiest.stage},
                                      {"factor", numberText(busiest.factor)}});
  }
}

} // namespace

void writeResources(SectionWriter& writer) {
  writer.title();
  writer.eachScenario([&](const ScenarioModel& scenario) {
    if (scenario.resources.empty() && scenario.services.empty()) {
      writer.gap("resources");
      return;
    }
    writeTable(writer, scenario);
    if (hasCourse(scenario)) {
      for (Figure& figure : resourceFigures(scenario, writer.texts())) {
        writer.figure(std::move(figure));
      }
    }
    writeHeadroom(writer, scenario);
    if (scenario.services.empty()) {
      writer.gap("health");
    }
    writeServices(writer, scenario);
  });
  for (const NotMeasured& item : writer.model().notMeasured) {
    if (item.key == "scenarios.resources") {
      writer.say("resources.missing", {{"item", item.item}, {"why", item.why}});
    }
  }
}

} // namespace tidemark

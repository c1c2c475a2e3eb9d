// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/number_text.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

void writeTraffic(SectionWriter& writer, const ScenarioModel& scenario) {
  const double seconds = scenario.durationS > 0 ? scenario.durationS : 1;
  const auto sent = static_cast<double>(scenario.totals.bytesSent);
  const auto received = static_cast<double>(scenario.totals.bytesReceived);
  TableBuilder table = writer.newTable();
  table.words("column.direction")
      .measured("column.bytes")
      .measured("column.bytes-rate")
      .measured("column.bytes-request");
  const auto row = [&](std::string_view labelId, double bytes) {
    const double requests = std::max(1.0, static_cast<double>(scenario.totals.requests));
    table.row({textCell(writer.label(labelId)), numberCell(bytesNumber(bytes), bytes),
               numberCell(valueText(bytes / seconds, "B/s"), bytes / seconds),
               numberCell(bytesNumber(bytes / requests), bytes / requests)});
  };
  row("network.sent", sent);
  row("network.received", received);
  writer.table(table);
}

void writePhases(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable("network.phases");
  table.words("column.request", 3)
      .measured("phase.queue")
      .measured("phase.dns")
      .measured("phase.connect")
      .measured("phase.tls")
      .measured("phase.first-byte")
      .measured("phase.receive");
  for (const RequestModel& request : scenario.requests) {
    if (request.kind == RequestKind::request && request.totals.requests > 0) {
      std::vector<TableCell> cells = {textCell(request.name)};
      for (const std::optional<double>& phase : request.phasesMs) {
        cells.push_back(numberCell(millisText(phase), phase));
      }
      table.row(std::move(cells));
    }
  }
  writer.table(table);
}

// What the monitors saw of network and disks.
bool writeMonitors(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable("network.monitors");
  table.words("column.instance")
      .words("column.reading", 3)
      .measured("column.mean")
      .measured("column.max")
      .derived("column.total", "formula.total");
  for (const ResourceModel& resource : scenario.resources) {
    if (resource.stats && resource.info.unit.ends_with("/s")) {
      const std::string& unit = resource.info.unit;
      const std::string total =
          unit == "B/s" ? bytesNumber(resource.total.value_or(0)) : numberText(resource.total.value_or(0));
      table.row({textCell(resource.info.instance), textCell(resource.info.name),
                 numberCell(valueText(resource.stats->mean, unit), resource.stats->mean),
                 numberCell(valueText(resource.stats->max, unit), resource.stats->max),
                 numberCell(total, resource.total)});
    }
  }
  const bool any = !table.empty();
  writer.table(table);
  return any;
}

} // namespace

void writeNetwork(SectionWriter& writer) {
  writer.title();
  writer.eachScenario([&](const ScenarioModel& scenario) {
    writeTraffic(writer, scenario);
    writePhases(writer, scenario);
    if (!writeMonitors(writer, scenario)) {
      writer.gap("io");
    }
  });
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/report/number_text.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

constexpr std::array<std::string_view, 9> kDefinitions = {"read.basis",   "read.service",    "read.response",
                                                          "read.outcome", "read.percentile", "read.interval",
                                                          "read.windows", "read.throughput", "read.bound"};

constexpr std::array<std::string_view, 4> kRoles = {"sign.test", "sign.development", "sign.operations", "sign.product"};

// What the machine could generate, beside what was asked of it.
void sayCapacity(SectionWriter& writer, const ScenarioModel& scenario) {
  const GeneratorModel& generator = scenario.generator;
  if (!generator.capacityPerS) {
    return;
  }
  writer.say("read.capacity", {{"scenario", scenario.name}, {"rate", perSecondText(generator.capacityPerS)}});
  if (generator.askedPerS) {
    writer.say("read.asked", {{"rate", perSecondText(generator.askedPerS)},
                              {"share", percentNumber(100 * *generator.askedPerS / *generator.capacityPerS)}});
  }
}

void writeGenerator(SectionWriter& writer) {
  TableBuilder table = writer.newTable("read.generator");
  table.words("column.scenario", 3)
      .measured("column.cpu-max")
      .measured("column.loop-lag")
      .measured("column.start-delay")
      .measured("column.saturated");
  for (const ScenarioModel& scenario : writer.model().scenarios) {
    if (scenario.hasRun()) {
      const GeneratorModel& generator = scenario.generator;
      TableCell saturated = numberCell(countText(generator.saturatedSeconds.size()),
                                       static_cast<double>(generator.saturatedSeconds.size()));
      saturated.status = generator.saturated ? StatusMark::bad : StatusMark::good;
      table.row({textCell(scenario.name), numberCell(percentNumber(generator.cpuPercentMax), generator.cpuPercentMax),
                 numberCell(millisText(generator.loopLagP99Ms), generator.loopLagP99Ms),
                 numberCell(millisText(generator.startDelayP99Ms), generator.startDelayP99Ms), std::move(saturated)});
    }
  }
  writer.table(table);
  for (const ScenarioModel& scenario : writer.model().scenarios) {
    if (scenario.hasRun()) {
      sayCapacity(writer, scenario);
    }
  }
}

// One line an item: report.json lists each key apart, a reader wants the thing once, with its longest list of names.
std::vector<NotMeasured> merged(const std::vector<NotMeasured>& items) {
  std::vector<NotMeasured> lines;
  for (const NotMeasured& item : items) {
    const auto same = std::ranges::find(lines, item.item, &NotMeasured::item);
    if (same == lines.end()) {
      lines.push_back(item);
    } else if (item.why.size() > same->why.size()) {
      same->why = item.why;
    }
  }
  return lines;
}

void writeNotMeasured(SectionWriter& writer) {
  writer.heading(2, writer.label("read.not-measured"));
  TableBuilder table = writer.newTable();
  table.words("column.item", 2).words("column.why", 4);
  for (const NotMeasured& item : merged(writer.model().notMeasured)) {
    table.row({textCell(item.item), textCell(item.why)});
  }
  if (table.empty()) {
    writer.say("read.all-measured");
  }
  writer.table(table);
}

void writeLinks(SectionWriter& writer) {
  std::vector<RichText> items;
  for (const Link& link : writer.model().options.links) {
    items.push_back(
        {{link.group.empty() ? "" : link.group + ": ", SpanStyle::plain, {}}, {link.text, SpanStyle::plain, link.url}});
  }
  if (!items.empty()) {
    writer.heading(2, writer.label("read.links"));
    writer.list(std::move(items));
  }
}

void writeFiles(SectionWriter& writer) {
  TableBuilder table = writer.newTable("read.files");
  table.words("column.file", 2).words("column.purpose", 4);
  for (const ReportFile& file : writer.model().options.files) {
    table.row({textCell(file.path), textCell(file.purpose)});
  }
  writer.table(table);
}

void writeSignOff(SectionWriter& writer) {
  writer.heading(2, writer.label("read.sign-off"));
  TableBuilder table = writer.newTable();
  table.words("column.role").words("column.name", 3).words("column.date");
  for (const std::string_view role : kRoles) {
    table.row({textCell(writer.label(role)), textCell({}), textCell({})});
  }
  writer.table(table);
}

} // namespace

void writeBack(SectionWriter& writer) {
  writer.title();
  std::vector<RichText> definitions;
  for (const std::string_view id : kDefinitions) {
    definitions.push_back(writer.texts().rich(id));
  }
  writer.list(std::move(definitions));
  writeGenerator(writer);
  writeNotMeasured(writer);
  writeLinks(writer);
  writeFiles(writer);
  writeSignOff(writer);
  for (const RunPartModel& run : writer.model().runs) {
    const bool alone = writer.model().runs.size() == 1;
    writer.say(alone ? "read.sha256" : "read.sha256.of", {{"run", run.id}, {"sha256", run.sha256}});
  }
}

} // namespace tidemark

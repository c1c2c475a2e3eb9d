// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/generator_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <optional>

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Generator", text); }

// From where on a second counts as saturated (docs/metrics.md).
constexpr double kBusyLimitPercent = 90;
constexpr double kLagLimitMs = 10;
constexpr double kNearShare = 0.8; // of a limit of this machine

std::int64_t leastRoom(const GeneratorRoom& room) { return std::min(room.descriptors, room.ports); }

bool nearRoom(const GeneratorFacts& facts, const GeneratorRoom& room) {
  return static_cast<double>(facts.openConnections) > kNearShare * static_cast<double>(leastRoom(room));
}

struct Line {
  const char* key;
  const char* name;
  const char* meaning;
  std::optional<double> value;
  std::optional<double> limit;
  Unit unit = Unit::plain;
};

ValueRow rowOf(const Line& line, const Formatter& formatter) {
  const bool over = line.value && line.limit && *line.value > *line.limit;
  return {
      QLatin1String(line.key),
      {textCell(words(line.name), words(line.meaning)),
       numberCell(formatter.value(line.value, line.unit), line.value.value_or(-1), over ? Tone::bad : Tone::neutral),
       numberCell(formatter.value(line.limit, line.unit), line.limit.value_or(-1))}};
}

ValueRow workerRow(std::size_t worker, double percent, const Formatter& formatter) {
  return {QStringLiteral("worker %1").arg(worker),
          {textCell(words(QT_TRANSLATE_NOOP("Generator", "Worker %1, CPU")).arg(worker + 1),
                    words(QT_TRANSLATE_NOOP("Generator", "Share of one core, of the last second"))),
           numberCell(formatter.value(percent, Unit::percent), percent,
                      percent > kBusyLimitPercent ? Tone::bad : Tone::neutral),
           numberCell(formatter.value(kBusyLimitPercent, Unit::percent), kBusyLimitPercent)}};
}

ValueRow connectionsRow(const GeneratorFacts& facts, const GeneratorRoom& room, const Formatter& formatter) {
  const QString meaning =
      words(QT_TRANSLATE_NOOP("Generator", "Each needs a descriptor and a port; this process may open %1 files, and "
                                           "the range has %2 ports."))
          .arg(formatter.count(static_cast<std::uint64_t>(room.descriptors)),
               formatter.count(static_cast<std::uint64_t>(room.ports)));
  return {
      QStringLiteral("connections"),
      {textCell(words(QT_TRANSLATE_NOOP("Generator", "Open connections")), meaning),
       numberCell(formatter.count(facts.openConnections), static_cast<double>(facts.openConnections),
                  nearRoom(facts, room) ? Tone::warn : Tone::neutral),
       numberCell(formatter.count(static_cast<std::uint64_t>(leastRoom(room))), static_cast<double>(leastRoom(room)))}};
}

QString saturatedText(const GeneratorFacts& facts, const Formatter& formatter) {
  return words(QT_TRANSLATE_NOOP("Generator",
                                 "This machine is the limit: busiest worker %1, timers up to %2 late. What is measured "
                                 "now is the generator. Lower the load, or use more cores or another machine."))
      .arg(formatter.value(facts.busiestPercent, Unit::percent), formatter.value(facts.loopLagP99Ms, Unit::ms));
}

} // namespace

std::vector<ValueColumn> generatorColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Generator", "Figure")),
       words(QT_TRANSLATE_NOOP("Generator", "Of the last second of a run in progress, else of the window"))},
      {words(QT_TRANSLATE_NOOP("Generator", "Value")), QString(), true},
      {words(QT_TRANSLATE_NOOP("Generator", "Limit")),
       words(QT_TRANSLATE_NOOP("Generator", "From here on the generator itself spoils what is measured; three seconds "
                                            "in a row are saturated and not judged.")),
       true},
  };
}

std::vector<ValueRow> generatorRows(const GeneratorFacts& facts, const GeneratorRoom& room,
                                    const Formatter& formatter) {
  if (!facts.any) {
    return {};
  }
  const std::array lines{
      Line{"busiest", QT_TRANSLATE_NOOP("Generator", "Busiest worker, CPU"),
           QT_TRANSLATE_NOOP("Generator", "Highest share of one core among the workers"), facts.busiestPercent,
           kBusyLimitPercent, Unit::percent},
      Line{"lag", QT_TRANSLATE_NOOP("Generator", "Loop lag, p99"),
           QT_TRANSLATE_NOOP("Generator", "How late a due timer ran"), facts.loopLagP99Ms, kLagLimitMs, Unit::ms},
      Line{"delay", QT_TRANSLATE_NOOP("Generator", "Start delay, p99"),
           QT_TRANSLATE_NOOP("Generator", "Actual less scheduled start of iterations under arrivals, of users under "
                                          "ramps"),
           facts.startDelayP99Ms, std::nullopt, Unit::ms},
      Line{"dropped", QT_TRANSLATE_NOOP("Generator", "Dropped iterations"),
           QT_TRANSLATE_NOOP("Generator", "Scheduled iterations of the scenario that found no free user"),
           static_cast<double>(facts.dropped), std::nullopt, Unit::count},
      Line{"saturated", QT_TRANSLATE_NOOP("Generator", "Saturated seconds"),
           QT_TRANSLATE_NOOP("Generator", "Seconds in which the generator was its own limit"),
           static_cast<double>(facts.saturatedSeconds), std::nullopt, Unit::count},
  };
  std::vector<ValueRow> rows;
  for (const Line& line : lines) {
    rows.push_back(rowOf(line, formatter));
  }
  rows.push_back(connectionsRow(facts, room, formatter));
  for (std::size_t worker = 0; worker < facts.workerPercents.size(); ++worker) {
    rows.push_back(workerRow(worker, facts.workerPercents[worker], formatter));
  }
  return rows;
}

GeneratorSummary generatorSummary(const GeneratorFacts& facts, const GeneratorRoom& room, const Formatter& formatter) {
  if (!facts.any) {
    return {Tone::neutral, words(QT_TRANSLATE_NOOP("Generator", "Nothing was recorded in these seconds."))};
  }
  if (facts.saturated) {
    return {Tone::bad, saturatedText(facts, formatter)};
  }
  if (facts.saturatedSeconds > 0) {
    return {Tone::warn, words(QT_TRANSLATE_NOOP("Generator", "This machine was the limit for %1 s; it keeps up again."))
                            .arg(formatter.count(static_cast<std::uint64_t>(facts.saturatedSeconds)))};
  }
  if (nearRoom(facts, room)) {
    return {Tone::warn, words(QT_TRANSLATE_NOOP("Generator", "Connections come near what this machine allows. Raise "
                                                             "the limit of descriptors or the range of ports."))};
  }
  return {Tone::good, words(QT_TRANSLATE_NOOP("Generator", "The generator keeps up: what is measured is the system."))};
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resource_rows.h"
#include <QCoreApplication>

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Resources", text); }

constexpr std::array kMembers{&ReadingStats::min, &ReadingStats::mean, &ReadingStats::p95, &ReadingStats::max};

ValueCell valueCell(std::optional<double> value, Unit unit, const Formatter& formatter) {
  return value ? numberCell(formatter.value(*value, unit), *value) : numberCell(Formatter::none(), -1);
}

} // namespace

std::vector<ValueColumn> resourceColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Resources", "Source")),
       words(QT_TRANSLATE_NOOP("Resources", "Monitor and what it watches"))},
      {words(QT_TRANSLATE_NOOP("Resources", "Reading")), words(QT_TRANSLATE_NOOP("Resources", "Name of the series"))},
      {words(QT_TRANSLATE_NOOP("Resources", "Last")),
       words(QT_TRANSLATE_NOOP("Resources", "Latest reading of the run")), true},
      {words(QT_TRANSLATE_NOOP("Resources", "Min")),
       words(QT_TRANSLATE_NOOP("Resources", "Lowest reading in the window")), true},
      {words(QT_TRANSLATE_NOOP("Resources", "Mean")),
       words(QT_TRANSLATE_NOOP("Resources", "Mean of the readings in the window")), true},
      {words(QT_TRANSLATE_NOOP("Resources", "p95")),
       words(QT_TRANSLATE_NOOP("Resources", "95 of 100 readings were at most this")), true},
      {words(QT_TRANSLATE_NOOP("Resources", "Max")),
       words(QT_TRANSLATE_NOOP("Resources", "Highest reading in the window")), true},
      {words(QT_TRANSLATE_NOOP("Resources", "Limit")),
       words(QT_TRANSLATE_NOOP("Resources", "End of the scale, where there is one")), true},
      {words(QT_TRANSLATE_NOOP("Resources", "Gaps")),
       words(QT_TRANSLATE_NOOP("Resources", "Seconds without a reading between the first and the last")), true},
  };
}

std::vector<ValueRow> resourceRows(const RunRecord& record, const Window& window, const Formatter& formatter) {
  std::vector<ValueRow> rows;
  for (const ReadingSeries& series : record.readings()) {
    const auto stats = readingStats(series, window);
    const Unit unit = unitOf(series.info.unit);
    const QString id = QString::fromStdString(series.info.id);
    ValueRow row{
        id,
        {textCell(QString::fromStdString(series.info.source + " · " + series.info.instance), id),
         textCell(readingName(series.info.name), id),
         valueCell(series.values.empty() ? std::nullopt : std::optional(series.values.back()), unit, formatter)}};
    for (const auto member : kMembers) {
      row.cells.push_back(valueCell(stats ? std::optional((*stats).*member) : std::nullopt, unit, formatter));
    }
    row.cells.push_back(valueCell(series.info.max, unit, formatter));
    row.cells.push_back(
        stats ? numberCell(formatter.count(static_cast<std::uint64_t>(stats->gaps)), static_cast<double>(stats->gaps))
              : numberCell(Formatter::none(), -1));
    rows.push_back(std::move(row));
  }
  return rows;
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/request_rows.h"

#include <QCoreApplication>
#include <array>
#include <deque>
#include <functional>
#include <map>

#include "ui/format/figure_text.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Requests", text); }

constexpr std::array kTimeFigures{FigureId::mean, FigureId::p50, FigureId::p95, FigureId::p99, FigureId::max};

// Of a row that nothing was recorded of.
const SeriesStats kNothing{};

struct Line {
  QString key;
  QString name;
  QString kind;                                     // in words; empty for a request
  std::reference_wrapper<const SeriesStats> series; // of the statistics, or a sum that lives as long as the lines
  Unit unit = Unit::ms;                             // of the times
  bool total = false;
};

// The lines of a table, and the sums that some of them read. Copies of thousands of rows would be dearer than all the
// rest.
struct Lines {
  std::vector<Line> lines;
  std::deque<SeriesStats> sums;
};

// Rows that are no request say what they are; only requests add up to the total.
QString nameOf(const Line& line) {
  return line.kind.isEmpty() ? line.name : QStringLiteral("%1 (%2)").arg(line.name, line.kind);
}

// Adds the cells of kTimeFigures, of all requests ok and failed. `both` is room to add them up in: its memory serves
// one row after another.
void addTimeCells(std::vector<ValueCell>& cells, const SeriesStats& series, Unit unit, const Formatter& formatter,
                  LatencyHistogram& both) {
  if (!series.failed.empty()) {
    both = series.ok;
    both.add(series.failed);
  }
  const LatencyHistogram& times = series.failed.empty() ? series.ok : both;
  for (const double ms : {times.meanNs() / 1e6, toMillis(times.percentile(50)), toMillis(times.percentile(95)),
                          toMillis(times.percentile(99)), toMillis(times.max())}) {
    cells.push_back(times.empty() ? numberCell(Formatter::none(), -1) : numberCell(formatter.value(ms, unit), ms));
  }
}

ValueRow rowOf(const Line& line, double durationS, const Formatter& formatter, LatencyHistogram& room) {
  const SeriesStats& s = line.series;
  const auto count = static_cast<double>(s.count());
  const double rate = durationS > 0 ? count / durationS : 0;
  const double failedPercent = s.count() > 0 ? 100.0 * static_cast<double>(s.failedCount()) / count : 0;
  const Tone tone = s.failedCount() > 0 ? Tone::bad : Tone::neutral;
  ValueRow row{line.key, {}, line.total};
  row.cells.reserve(kTimeFigures.size() + 7); // with the trend
  const QString name = nameOf(line);
  row.cells.push_back(textCell(name, name));
  row.cells.push_back(numberCell(formatter.count(s.count()), count));
  row.cells.push_back(numberCell(formatter.value(rate, Unit::ratePerS), rate));
  row.cells.push_back(numberCell(formatter.count(s.failedCount()), static_cast<double>(s.failedCount()), tone));
  row.cells.push_back(numberCell(s.count() > 0 ? formatter.value(failedPercent, Unit::percent) : Formatter::none(),
                                 failedPercent, tone));
  addTimeCells(row.cells, s, line.unit, formatter, room);
  row.cells.push_back(numberCell(formatter.value(static_cast<double>(s.bytesReceived), Unit::bytes),
                                 static_cast<double>(s.bytesReceived)));
  return row;
}

Lines linesOf(const Stats& stats, const RunPlan& plan) {
  Lines all;
  std::vector<Line>& lines = all.lines;
  std::map<std::string, std::vector<RowId>> groups;
  for (const RowId id : plan.scenarios[stats.window.scenario.index()].rows) {
    const auto& row = plan.rows[id.index()];
    if (row.kind == RowKind::iteration) {
      continue;
    }
    const SeriesStats* series = stats.sum.find(stats.window.scenario, id);
    lines.push_back({QString::number(id.value), QString::fromStdString(row.name),
                     row.kind == RowKind::request ? QString() : label(row.kind), series == nullptr ? kNothing : *series,
                     row.kind == RowKind::measure ? unitOf(row.unit) : Unit::ms});
    if (!row.group.empty()) {
      groups[row.group].push_back(id);
    }
  }
  for (const auto& [name, ids] : groups) {
    const QString text = QString::fromStdString(name);
    lines.push_back({QStringLiteral("group ") + text, text, words(QT_TRANSLATE_NOOP("Requests", "group")),
                     all.sums.emplace_back(stats.rows(ids))});
  }
  lines.push_back({QStringLiteral("total"), words(QT_TRANSLATE_NOOP("Requests", "All requests")), QString(),
                   all.sums.emplace_back(stats.requests(plan)), Unit::ms, true});
  return all;
}

} // namespace

std::vector<ValueColumn> requestColumns() {
  const auto figure = [](FigureId id) { return ValueColumn{figureText(id).name, figureText(id).definition, true}; };
  std::vector<ValueColumn> columns{
      {words(QT_TRANSLATE_NOOP("Requests", "Request")),
       words(QT_TRANSLATE_NOOP(
           "Requests",
           "Name of the step. Requests add up to the total; groups, transactions, polls and measures do not."))},
      figure(FigureId::requests),
      figure(FigureId::rate),
      figure(FigureId::failed),
      figure(FigureId::errors),
  };
  columns[1].title = words(QT_TRANSLATE_NOOP("Requests", "Count"));
  columns[4].title = words(QT_TRANSLATE_NOOP("Requests", "Errors"));
  for (const FigureId id : kTimeFigures) {
    columns.push_back(figure(id));
  }
  columns.push_back(figure(FigureId::received));
  return columns;
}

std::vector<ValueRow> requestRows(const Stats& stats, const RunPlan& plan, const Formatter& formatter) {
  std::vector<ValueRow> rows;
  const Lines all = linesOf(stats, plan);
  rows.reserve(all.lines.size());
  LatencyHistogram room;
  for (const Line& line : all.lines) {
    rows.push_back(rowOf(line, stats.durationS, formatter, room));
  }
  return rows;
}

} // namespace tidemark::ui

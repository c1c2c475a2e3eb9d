// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/request_rows.h"

#include <QCoreApplication>
#include <map>

#include "ui/format/figure_text.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Requests", text); }

// The columns that read one rung of the ladder, in order.
constexpr std::array kRungs{&Ladder::mean, &Ladder::p50, &Ladder::p95, &Ladder::p99, &Ladder::max};
constexpr std::array kRungFigures{FigureId::mean, FigureId::p50, FigureId::p95, FigureId::p99, FigureId::max};

struct Line {
  QString key;
  QString name;
  QString kind;
  SeriesStats series;
  Unit unit = Unit::ms; // of the ladder
  bool total = false;
};

// Rows that are no request say what they are; only requests add up to the total.
QString nameOf(const Line& line) {
  return line.kind.isEmpty() || line.kind == label(RowKind::request)
             ? line.name
             : QStringLiteral("%1 (%2)").arg(line.name, line.kind);
}

ValueRow rowOf(const Line& line, double durationS, const Formatter& formatter) {
  const SeriesStats& s = line.series;
  const auto count = static_cast<double>(s.count());
  const double rate = durationS > 0 ? count / durationS : 0;
  const double failedPercent = s.count() > 0 ? 100.0 * static_cast<double>(s.failedCount()) / count : 0;
  const Tone tone = s.failedCount() > 0 ? Tone::bad : Tone::neutral;
  const auto ladder = ladderMs(s.all());
  ValueRow row{line.key, {}, line.total};
  row.cells = {textCell(nameOf(line), nameOf(line)), numberCell(formatter.count(s.count()), count),
               numberCell(formatter.value(rate, Unit::ratePerS), rate),
               numberCell(formatter.count(s.failedCount()), static_cast<double>(s.failedCount()), tone),
               numberCell(s.count() > 0 ? formatter.value(failedPercent, Unit::percent) : Formatter::none(),
                          failedPercent, tone)};
  for (const auto member : kRungs) {
    row.cells.push_back(ladder ? numberCell(formatter.value((*ladder).*member, line.unit), (*ladder).*member)
                               : numberCell(Formatter::none(), -1));
  }
  row.cells.push_back(numberCell(formatter.value(static_cast<double>(s.bytesReceived), Unit::bytes),
                                 static_cast<double>(s.bytesReceived)));
  return row;
}

std::vector<Line> linesOf(const Stats& stats, const RunPlan& plan) {
  std::vector<Line> lines;
  std::map<std::string, std::vector<RowId>> groups;
  for (const RowId id : plan.scenarios[stats.window.scenario.index()].rows) {
    const auto& row = plan.rows[id.index()];
    if (row.kind == RowKind::iteration) {
      continue;
    }
    lines.push_back({QString::number(id.value), QString::fromStdString(row.name), label(row.kind), stats.row(id),
                     row.kind == RowKind::measure ? unitOf(row.unit) : Unit::ms});
    if (!row.group.empty()) {
      groups[row.group].push_back(id);
    }
  }
  for (const auto& [name, ids] : groups) {
    const QString text = QString::fromStdString(name);
    lines.push_back(
        {QStringLiteral("group ") + text, text, words(QT_TRANSLATE_NOOP("Requests", "group")), stats.rows(ids)});
  }
  lines.push_back({QStringLiteral("total"), words(QT_TRANSLATE_NOOP("Requests", "All requests")), QString(),
                   stats.requests(plan), Unit::ms, true});
  return lines;
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
  for (const FigureId id : kRungFigures) {
    columns.push_back(figure(id));
  }
  columns.push_back(figure(FigureId::received));
  return columns;
}

std::vector<ValueRow> requestRows(const Stats& stats, const RunPlan& plan, const Formatter& formatter) {
  std::vector<ValueRow> rows;
  for (const Line& line : linesOf(stats, plan)) {
    rows.push_back(rowOf(line, stats.durationS, formatter));
  }
  return rows;
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trend_column.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace tidemark::ui {
namespace {

constexpr std::int64_t kRecentS = 120;

QString words(const char* text) { return QCoreApplication::translate("Requests", text); }

// Seconds from the scenario's start that the line covers.
SecondSpan shownSpan(const RunRecord& record, const Window& window, bool recent) {
  const std::int64_t start = record.scenarios()[window.scenario.index()].startS;
  if (window.spans.empty()) {
    return {};
  }
  const std::int64_t to = window.spans.back().to - start;
  const std::int64_t from = window.spans.front().from - start;
  return {recent ? std::max(from, to - kRecentS) : from, to};
}

// Adds the requests of one row to the parts of the span that they ended in.
void addCounts(std::vector<double>& parts, const RowCounts& counts, SecondSpan span) {
  const auto add = [&](const std::vector<std::uint32_t>& seconds) {
    const std::int64_t end = std::min(span.to, std::ssize(seconds));
    for (std::int64_t second = std::max<std::int64_t>(0, span.from); second < end; ++second) {
      const auto part = static_cast<std::size_t>((second - span.from) * std::ssize(parts) / span.length());
      parts[part] += seconds[static_cast<std::size_t>(second)];
    }
  };
  add(counts.ok);
  add(counts.failed);
}

// Seconds in each part; a short span leaves parts without any.
std::vector<float> ratesOf(const std::vector<double>& parts, SecondSpan span) {
  const std::int64_t count = std::ssize(parts);
  std::vector<float> rates;
  rates.reserve(parts.size());
  std::int64_t from = 0;
  for (std::int64_t part = 0; part < count; ++part) {
    const std::int64_t to = ((part + 1) * span.length() + count - 1) / count;
    rates.push_back(to > from
                        ? static_cast<float>(parts[static_cast<std::size_t>(part)] / static_cast<double>(to - from))
                        : std::numeric_limits<float>::quiet_NaN());
    from = std::max(from, to);
  }
  return rates;
}

// The rows that a line of the table is made of: one, those of a group, or all requests.
std::vector<RowId> rowsOf(const ValueRow& line, const RunPlan& plan, ScenarioId scenario) {
  bool isRow = false;
  const RowId only{line.key.toUInt(&isRow)};
  if (isRow) {
    return {only};
  }
  const std::string group =
      line.key.startsWith(QLatin1String("group ")) ? line.key.mid(6).toStdString() : std::string();
  std::vector<RowId> rows;
  for (const RowId id : plan.scenarios[scenario.index()].rows) {
    const Row& row = plan.rows[id.index()];
    if (row.kind == RowKind::request && (line.total || row.group == group)) {
      rows.push_back(id);
    }
  }
  return rows;
}

} // namespace

void addTrendColumn(std::vector<ValueColumn>& columns) {
  columns.insert(
      columns.begin() + kTrendColumn,
      {words(QT_TRANSLATE_NOOP("Requests", "Trend")),
       words(QT_TRANSLATE_NOOP("Requests", "Requests a second over the last two minutes of a run in "
                                           "progress, else over the window; each from 0 to its own highest.")),
       false});
}

void addTrends(std::vector<ValueRow>& rows, const RunRecord& record, const Window& window, bool recent) {
  const SecondSpan span = shownSpan(record, window, recent);
  const auto points = static_cast<std::size_t>(std::clamp<std::int64_t>(span.length(), 0, kTrendPoints));
  for (ValueRow& line : rows) {
    std::vector<double> parts(points, 0);
    if (points > 0) {
      for (const RowId row : rowsOf(line, record.plan(), window.scenario)) {
        if (const RowCounts* counts = record.counts(window.scenario, row)) {
          addCounts(parts, *counts, span);
        }
      }
    }
    ValueCell cell = textCell(QString());
    cell.trend = ratesOf(parts, span);
    cell.sort = cell.trend.empty() ? 0.0 : static_cast<double>(cell.trend.back());
    line.cells.insert(line.cells.begin() + kTrendColumn, std::move(cell));
  }
}

} // namespace tidemark::ui

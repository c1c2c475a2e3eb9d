// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pages/table_columns.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "ui/report/pages/text_block.h"

namespace tidemark::ui {

namespace {

constexpr std::array kScales = {1.0, 0.92, 0.85, 0.78}; // of the text, tried in turn
constexpr double kRoundingRoom = 0.5;
constexpr double kNarrowest = 14;
constexpr double kLongestKept = 0.35; // a word longer than this share of the table is broken

struct ColumnNeed {
  double least = 0;   // words whole
  double natural = 0; // one line
};

TableColumns styledColumns(double factor) {
  return {{}, scaled(textStyle(TextRole::cell), factor), scaled(textStyle(TextRole::tableHead), factor)};
}

void take(ColumnNeed& need, const TextWidths& widths, bool oneLine) {
  const double around = 2 * kCellPadding + kRoundingRoom;
  need.natural = std::max(need.natural, widths.natural + around);
  need.least = std::max(need.least, (oneLine ? widths.natural : widths.longestWord) + around);
}

std::vector<ColumnNeed> needsOf(const Table& table, const TableColumns& columns, double longestKept) {
  std::vector<ColumnNeed> needs(table.columns.size());
  for (std::size_t i = 0; i < needs.size(); ++i) {
    take(needs[i], measured({{table.columns[i].title, SpanStyle::plain, {}}}, columns.head), false);
    const bool number = table.columns[i].align == Align::right;
    for (const TableRow& row : table.rows) {
      if (i < row.cells.size()) {
        take(needs[i], measured(cellText(row.cells[i], row.total), columns.cell), number);
      }
    }
    needs[i].least = std::clamp(needs[i].least, kNarrowest, std::max(kNarrowest, longestKept));
    needs[i].natural = std::max(needs[i].natural, needs[i].least);
  }
  return needs;
}

double sumOf(const std::vector<ColumnNeed>& needs, double ColumnNeed::* member) {
  return std::accumulate(needs.begin(), needs.end(), 0.0,
                         [member](double sum, const ColumnNeed& need) { return sum + need.*member; });
}

// All that one line needs, and what is left over shared by weight.
std::vector<double> spread(const Table& table, const std::vector<ColumnNeed>& needs, double spare) {
  double weights = 0;
  for (const TableColumn& column : table.columns) {
    weights += std::max(1, column.weight);
  }
  std::vector<double> widths;
  for (std::size_t i = 0; i < needs.size(); ++i) {
    widths.push_back(needs[i].natural + spare * std::max(1, table.columns[i].weight) / weights);
  }
  return widths;
}

// Words whole, and what is left over to those that want least first: short columns keep to one line, long ones wrap.
std::vector<double> squeezed(const std::vector<ColumnNeed>& needs, double width) {
  const double least = sumOf(needs, &ColumnNeed::least);
  std::vector<double> widths;
  for (const ColumnNeed& need : needs) {
    widths.push_back(need.least * std::min(1.0, width / least));
  }
  std::vector<std::size_t> order(needs.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto want = [&needs](std::size_t i) { return needs[i].natural - needs[i].least; };
  std::ranges::stable_sort(order, {}, want);
  double left = std::max(0.0, width - least);
  for (std::size_t i = 0; i < order.size(); ++i) {
    const double given = std::min(want(order[i]), left / static_cast<double>(order.size() - i));
    widths[order[i]] += given;
    left -= given;
  }
  return widths;
}

} // namespace

RichText cellText(const TableCell& cell, bool total) {
  RichText text = withMark(cell.status, cell.text);
  for (TextSpan& span : text) {
    span.style = total && span.style == SpanStyle::plain ? SpanStyle::strong : span.style;
  }
  return text;
}

TableColumns fitColumns(const Table& table, double width) {
  for (const double factor : kScales) {
    TableColumns columns = styledColumns(factor);
    const std::vector<ColumnNeed> needs = needsOf(table, columns, width * kLongestKept);
    const bool last = factor == kScales.back();
    if (!last && sumOf(needs, &ColumnNeed::least) > width) {
      continue;
    }
    const double spare = width - sumOf(needs, &ColumnNeed::natural);
    columns.widths = spare >= 0 ? spread(table, needs, spare) : squeezed(needs, width);
    return columns;
  }
  return styledColumns(1);
}

} // namespace tidemark::ui

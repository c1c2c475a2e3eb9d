// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/value_table.h"

#include <algorithm>

#include "ui/format/one_line.h"

namespace tidemark::ui {
namespace {

constexpr qsizetype kCellLetters = 500; // no column is that wide
constexpr qsizetype kTipLetters = 2000;

} // namespace

ValueCell textCell(QString text, QString tip) {
  QVariant sort(text);
  if (tip.isEmpty() && text.size() > kCellLetters) {
    tip = text.left(kTipLetters);
  }
  text = oneLine(text, kCellLetters);
  return {std::move(text), std::move(sort), Tone::neutral, std::move(tip)};
}

ValueCell numberCell(QString text, double value, Tone tone) { return {std::move(text), value, tone, {}}; }

QVariant columnAlignment(const ValueColumn& column) {
  return QVariant::fromValue(Qt::Alignment((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

QVariant columnHeader(const std::vector<ValueColumn>& columns, int section, Qt::Orientation orientation, int role) {
  if (orientation != Qt::Horizontal || section < 0 || section >= static_cast<int>(columns.size())) {
    return {};
  }
  const ValueColumn& column = columns[static_cast<std::size_t>(section)];
  switch (role) {
  case Qt::DisplayRole:
    return column.title;
  case Qt::ToolTipRole:
  case Qt::WhatsThisRole:
    return column.definition;
  case Qt::TextAlignmentRole:
    return columnAlignment(column);
  default:
    return {};
  }
}

ValueTable::ValueTable(std::vector<ValueColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

void ValueTable::setRows(std::vector<ValueRow> rows) {
  const std::size_t shared = std::min(rows.size(), m_rows.size());
  const bool sameKeys = std::equal(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(shared), rows.begin(),
                                   [](const ValueRow& a, const ValueRow& b) { return a.key == b.key; });
  if (!sameKeys || rows.size() < m_rows.size()) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    return;
  }
  updateInPlace(rows);
  if (rows.size() > m_rows.size()) {
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin() + static_cast<std::ptrdiff_t>(shared), rows.end());
    endInsertRows();
  }
}

void ValueTable::updateInPlace(const std::vector<ValueRow>& rows) {
  int first = -1;
  int last = -1;
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    if (m_rows[i] != rows[i]) {
      m_rows[i] = rows[i];
      last = static_cast<int>(i);
      first = first < 0 ? last : first;
    }
  }
  if (first >= 0) {
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
  }
}

int ValueTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ValueTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ValueTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !checkIndex(index)) {
    return {};
  }
  const ValueRow& row = m_rows[static_cast<std::size_t>(index.row())];
  const ValueCell& cell = row.cells[static_cast<std::size_t>(index.column())];
  switch (role) {
  case Qt::DisplayRole:
    return cell.text;
  case Qt::ToolTipRole:
    return cell.tip.isEmpty() ? QVariant() : cell.tip;
  case Qt::WhatsThisRole:
    return headerData(index.column(), Qt::Horizontal, role);
  case Qt::TextAlignmentRole:
    return columnAlignment(m_columns[static_cast<std::size_t>(index.column())]);
  case sortRole:
    return cell.sort;
  case keyRole:
    return row.key;
  case toneRole:
    return QVariant::fromValue(static_cast<int>(cell.tone));
  case totalRole:
    return row.total;
  case trendRole:
    return cell.trend.empty() ? QVariant() : QVariant::fromValue(cell.trend);
  default:
    return {};
  }
}

QVariant ValueTable::headerData(int section, Qt::Orientation orientation, int role) const {
  return columnHeader(m_columns, section, orientation, role);
}

} // namespace tidemark::ui

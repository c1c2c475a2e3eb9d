// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_text.h"

#include <numeric>

namespace tidemark::ui {
namespace {

QString cleaned(QString text) {
  return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

template <class CellText>
QString line(int columns, CellText cellText) {
  QStringList cells;
  for (int column = 0; column < columns; ++column) {
    cells.append(cleaned(cellText(column)));
  }
  return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

QString tsv(const QAbstractItemModel& model, const QList<int>& rows) {
  const int columns = model.columnCount();
  QString text = line(columns, [&](int c) { return model.headerData(c, Qt::Horizontal).toString(); });
  for (const int row : rows) {
    text += line(columns, [&](int c) { return model.index(row, c).data().toString(); });
  }
  return text;
}

QString tsv(const QAbstractItemModel& model) {
  QList<int> rows(model.rowCount());
  std::iota(rows.begin(), rows.end(), 0);
  return tsv(model, rows);
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>
#include <vector>

#include "ui/format/labels.h"

namespace tidemark::ui {

// One column of a table: heading, what it means, how it stands.
struct ValueColumn {
  QString title;
  QString definition;  // tooltip of the heading
  bool number = false; // right-aligned, sorted by value
};

// One cell as it is shown; `sort` is what sorting compares (the raw number, or the text again).
struct ValueCell {
  QString text;
  QVariant sort;
  Tone tone = Tone::neutral; // coloured, and marked where the text alone does not say it
  QString tip;
  std::vector<float> trend{}; // drawn as a small line instead of the text; from 0 to its own highest, NaN is a gap
  friend bool operator==(const ValueCell&, const ValueCell&) = default;
};
ValueCell textCell(QString text, QString tip = {});
ValueCell numberCell(QString text, double value, Tone tone = Tone::neutral);

// How a cell and its heading stand, and what a heading says: of every table whose columns are these. Invalid for roles
// that are not about columns.
QVariant columnAlignment(const ValueColumn& column);
QVariant columnHeader(const std::vector<ValueColumn>& columns, int section, Qt::Orientation orientation, int role);

struct ValueRow {
  QString key; // stays the same for the same thing; what the selection is kept by
  std::vector<ValueCell> cells;
  bool total = false; // kept last, drawn bold
  friend bool operator==(const ValueRow&, const ValueRow&) = default;
};

// The one table model: columns and rows are values made by a pure function (request_rows.h and its neighbours).
// Rows with the same keys in the same order are updated in place, more rows are appended, else it resets.
class ValueTable final : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Role : int { sortRole = Qt::UserRole, keyRole, toneRole, totalRole, trendRole };

  explicit ValueTable(std::vector<ValueColumn> columns, QObject* parent = nullptr);

  void setRows(std::vector<ValueRow> rows);
  [[nodiscard]] const std::vector<ValueRow>& rows() const { return m_rows; }
  [[nodiscard]] const std::vector<ValueColumn>& columns() const { return m_columns; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  void updateInPlace(const std::vector<ValueRow>& rows);

  std::vector<ValueColumn> m_columns;
  std::vector<ValueRow> m_rows;
};

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>
#include <QTableView>
#include <functional>
#include <utility>
#include <vector>

#include "ui/models/value_table.h"

namespace tidemark::ui {

// Sorts by the raw values and filters by text in any column; a total stays last and goes while filtering.
class TableOrder final : public QSortFilterProxyModel {
  Q_OBJECT

public:
  explicit TableOrder(QObject* parent = nullptr);
  void setFilterText(const QString& text);

protected:
  [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
  QString m_filter;
};

// A dense table over a ValueTable: sortable, copied as TSV, columns as wide as they need to be.
class DataTable final : public QTableView {
  Q_OBJECT

public:
  DataTable(QAbstractItemModel& model, const QString& accessibleName, QWidget* parent = nullptr);

  [[nodiscard]] TableOrder& order() { return *m_order; }
  [[nodiscard]] QString currentKey() const;       // empty: no row
  [[nodiscard]] QStringList selectedKeys() const; // in the order shown
  void fitColumns();                              // the column `stretch` takes what is left
  void setStretchColumn(int column) { m_stretch = column; }
  // Columns that a table too narrow for all of them goes without: as many are shown as there is room for, the first
  // named first.
  void setGivingWay(std::vector<int> columns) { m_givingWay = std::move(columns); }
  // Shows a column that gives way from now on, however narrow the table is.
  void reveal(int column);
  // Texts break into lines and rows are as high as those.
  void setWrapped();
  // Text shown while there is no row.
  void setEmptyText(const QString& text) { m_emptyText = text; }

Q_SIGNALS:
  void keyChosen(const QString& key);    // another row became current
  void keyActivated(const QString& key); // Return or a double click

protected:
  void paintEvent(QPaintEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void fit(bool resized);
  void giveWay();
  void stretch();
  [[nodiscard]] int mostWidth() const;
  [[nodiscard]] int wantedWidth(int column) const;
  [[nodiscard]] int leastStretch() const;
  [[nodiscard]] QList<int> selectedRows() const;
  void copySelection() const;
  void copyAll() const;
  [[nodiscard]] QString keyOf(const QModelIndex& index) const;

  TableOrder* m_order;
  QString m_emptyText;
  int m_stretch = -1;
  std::vector<int> m_givingWay;
  bool m_fitted = false;
};

} // namespace tidemark::ui

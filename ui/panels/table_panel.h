// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "ui/models/value_table.h"

class QLineEdit;

namespace tidemark::ui {

class DataTable;

// What a table panel shows and where its rows come from.
struct TableContent {
  QString name; // accessible name
  std::vector<ValueColumn> columns;
  std::function<std::vector<ValueRow>()> rows;
  int stretchColumn = 0;
  bool filtered = false; // offers a filter field
  QString emptyText;
};

// A table that reads its rows anew when told to; a hidden one waits until it is looked at.
class TablePanel final : public QWidget {
  Q_OBJECT

public:
  explicit TablePanel(TableContent content, QWidget* parent = nullptr);

  [[nodiscard]] DataTable& table() { return *m_table; }
  [[nodiscard]] ValueTable& model() { return m_model; }

  // At once, though nobody looks: for a caller that goes on to choose a row.
  void read();
  void refresh();

protected:
  void showEvent(QShowEvent* event) override;

private:
  TableContent m_content;
  ValueTable m_model;
  DataTable* m_table;
  bool m_stale = true;
};

} // namespace tidemark::ui

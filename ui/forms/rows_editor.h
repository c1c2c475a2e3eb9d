// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "ui/forms/value_editor.h"

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace tidemark::ui {

class FieldLine;
class LineEditor;

// A list of simple values, or an object of them under keys of the user's, one row each: add, remove, move, and type.
// The whole list or object is one value of the field. One text stands for a list of one.
class RowsEditor final : public ValueEditor {
  Q_OBJECT

public:
  using Suggest = std::function<QStringList(const QString&)>;
  struct Suggestions {
    Suggest keys;
    Suggest values;
  };
  RowsEditor(const FieldInfo& field, Suggestions suggestions, QWidget* parent = nullptr);

  void setValue(const JsonValue* value) override;
  void setReadOnly(bool readOnly) override;
  void goTo(const QString& inside) override;

private:
  struct Row {
    QWidget* widget = nullptr;
    FieldLine* key = nullptr; // null in a list
    LineEditor* value = nullptr;
    std::vector<QToolButton*> buttons; // up, down, remove
    JsonValue shown;
  };
  Row makeRow();
  void addButtons(Row& row);
  void fit(std::size_t count);
  void put();
  void addRow();
  void removeRow(const QWidget* row);
  void moveRow(const QWidget* row, int by);
  [[nodiscard]] std::size_t indexOf(const QWidget* row) const;
  void updateButtons();

  bool m_isMap;
  bool m_isReadOnly = false;
  Suggestions m_suggestions;
  std::vector<Row> m_rows;
  QVBoxLayout* m_layout;
  QPushButton* m_add;
};

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/forms/environment_grid.h"
#include "ui/forms/value_editor.h"

class QPushButton;
class QTableWidget;

namespace tidemark::ui {

class FieldLine;

// All environments in one table: a row for each constant, a column for each environment, an empty cell where the
// environment leaves the constant as it is. The name of the chosen column stands below.
class EnvironmentsEditor final : public ValueEditor {
  Q_OBJECT

public:
  // `variables` gives the project's, for the rows; it is asked whenever the value is shown.
  EnvironmentsEditor(const FieldInfo& field, std::function<const JsonValue*()> variables, QWidget* parent = nullptr);

  void setValue(const JsonValue* value) override;
  void setReadOnly(bool readOnly) override;
  void goTo(const QString& inside) override;

private:
  void makeButtons();
  void put(const JsonValue& whole);
  void addEnvironment();
  void rename();
  void showChosen();
  [[nodiscard]] const JsonValue* whole() const { return m_isThere ? &m_whole : nullptr; }

  std::function<const JsonValue*()> m_variables;
  JsonValue m_whole;
  bool m_isThere = false;
  bool m_isShowing = false;
  EnvironmentGrid m_grid;
  QTableWidget* m_table;
  QPushButton* m_add;
  FieldLine* m_name; // of the chosen column
  QPushButton* m_remove;
};

} // namespace tidemark::ui

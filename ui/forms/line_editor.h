// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_line.h"
#include "ui/forms/line_syntax.h"
#include "ui/forms/value_editor.h"

class QHBoxLayout;

namespace tidemark::ui {

// A value typed in one line, by the syntax of its kind. Empty: the default, which the placeholder tells.
class LineEditor final : public ValueEditor {
  Q_OBJECT

public:
  LineEditor(const FieldInfo& field, const LineSyntax& syntax, QWidget* parent = nullptr);

  void setValue(const JsonValue* value) override;
  void setReadOnly(bool readOnly) override;
  void setSuggestions(FieldLine::Suggest suggest) { m_line->setSuggestions(std::move(suggest)); }
  // Something to the right of the line, such as Browse…; it is off while the line is read-only.
  void addButton(QWidget* button);
  // As if it had been typed.
  void enter(const QString& text);
  [[nodiscard]] FieldLine& line() { return *m_line; }

private:
  void take(const QString& text);
  void count(int step);

  LineSyntax m_syntax;
  FieldLine* m_line;
  QHBoxLayout* m_row;
  QWidget* m_button = nullptr;
};

} // namespace tidemark::ui

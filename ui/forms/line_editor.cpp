// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/line_editor.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

#include "core/plan/json_edit.h"
#include "ui/forms/field_words.h"

namespace tidemark::ui {

LineEditor::LineEditor(const FieldInfo& field, const LineSyntax& syntax, QWidget* parent)
    : ValueEditor(field, parent), m_syntax(syntax), m_line(new FieldLine), m_row(new QHBoxLayout(this)) {
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(4);
  m_row->addWidget(m_line, 1);
  if (syntax.isMonospace) {
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  }
  if (syntax.columns > 0) {
    m_line->setMaximumWidth(m_line->fontMetrics().averageCharWidth() * syntax.columns + 24);
  }
  if (!field.unit.empty()) {
    m_row->addWidget(new QLabel(fieldWords(field.unit)));
  }
  if (syntax.columns > 0) {
    m_row->addStretch(1);
  }
  m_line->setPlaceholderText(defaultOf(field));
  m_line->setCounting(syntax.kind == FieldKind::integer || syntax.kind == FieldKind::number);
  setEditingWidget(m_line);
  connect(m_line, &FieldLine::typed, this, &LineEditor::take);
  connect(m_line, &FieldLine::counted, this, &LineEditor::count);
  connect(m_line, &QLineEdit::editingFinished, this, &ValueEditor::typingEnded);
}

void LineEditor::setValue(const JsonValue* value) {
  const QString shown = m_line->text();
  const bool same = value == nullptr || (value->isText() && value->text.empty())
                        ? shown.isEmpty()
                        : !shown.isEmpty() && sameJson(m_syntax.value(shown), *value);
  if (!same) {
    m_line->setText(value == nullptr ? QString() : m_syntax.text(*value));
  }
}

void LineEditor::setReadOnly(bool readOnly) {
  m_line->setReadOnly(readOnly);
  if (m_button != nullptr) {
    m_button->setEnabled(!readOnly);
  }
}

void LineEditor::addButton(QWidget* button) {
  m_button = button;
  m_row->insertWidget(1, button);
}

void LineEditor::enter(const QString& text) {
  m_line->setText(text);
  take(text);
  Q_EMIT typingEnded();
}

void LineEditor::take(const QString& text) {
  if (text.isEmpty()) {
    clear();
  } else {
    Q_EMIT edited(m_syntax.value(text));
  }
}

// From what is shown, or from the default, inside the range.
void LineEditor::count(int step) {
  const QString from = m_line->text().isEmpty() ? m_line->placeholderText() : m_line->text();
  bool isNumber = false;
  const double old = from.isEmpty() ? 0 : from.toDouble(&isNumber);
  if (!isNumber && !from.isEmpty()) {
    return;
  }
  const double lowest = field().minimum.value_or(-1e15);
  const double next = std::min(old + step, field().maximum.value_or(1e15));
  if (next > lowest || (next == lowest && !field().aboveMinimum)) {
    m_line->setText(QString::number(next, 'g', 15));
    take(m_line->text());
  }
}

} // namespace tidemark::ui

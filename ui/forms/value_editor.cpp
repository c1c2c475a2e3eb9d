// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/value_editor.h"

#include "ui/forms/field_words.h"

namespace tidemark::ui {

ValueEditor::ValueEditor(FieldInfo field, QWidget* parent) : QWidget(parent), m_field(std::move(field)) {}

void ValueEditor::clear() { Q_EMIT edited(m_field.required ? std::optional{JsonValue::ofText("")} : std::nullopt); }

void ValueEditor::setEditingWidget(QWidget* widget) {
  setFocusProxy(widget);
  widget->setAccessibleName(labelOf(m_field));
  widget->setAccessibleDescription(describe(m_field));
  widget->setToolTip(describe(m_field));
  widget->setWhatsThis(describe(m_field));
}

} // namespace tidemark::ui

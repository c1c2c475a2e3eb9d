// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_part.h"

#include "core/plan/json_edit.h"

namespace tidemark::ui {

FormPart::FormPart(const FormContext& context, QString pointer, QWidget* parent)
    : QWidget(parent), m_context(context), m_pointer(std::move(pointer)) {}

bool FormPart::holds(const QString& pointer) const { return isInside(pointer.toStdString(), m_pointer.toStdString()); }

QString FormPart::below(std::string_view key) const {
  return QString::fromStdString(pointerTo(m_pointer.toStdString(), key));
}

QString FormPart::below(std::size_t index) const {
  return QString::fromStdString(pointerTo(m_pointer.toStdString(), index));
}

} // namespace tidemark::ui

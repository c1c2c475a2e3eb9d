// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/forms/form_context.h"

class QLabel;

namespace tidemark::ui {

enum class PartRole : std::uint8_t { nested, top }; // inside another form, or a form of its own

// A part of a form: it shows one place of the project and changes it through the editor. GUI thread.
class FormPart : public QWidget {
  Q_OBJECT

public:
  FormPart(const FormContext& context, QString pointer, QWidget* parent = nullptr);

  // Shows what the project now holds; after every change, whoever made it. Keeps the keyboard where it is.
  virtual void refresh() = 0;
  // Puts the keyboard where that pointer is edited; false where this part does not hold it.
  virtual bool goTo(const QString& pointer) = 0;
  // What a form puts beside it; null: it takes the whole width.
  [[nodiscard]] virtual QLabel* label() const { return nullptr; }
  [[nodiscard]] const QString& pointer() const { return m_pointer; }

protected:
  [[nodiscard]] const FormContext& context() const { return m_context; }
  [[nodiscard]] ProjectEditor& editor() const { return m_context.editor; }
  [[nodiscard]] const JsonValue* value() const { return editor().at(m_pointer); }
  [[nodiscard]] bool isReadOnly() const { return !editor().isEditable(); }
  [[nodiscard]] bool holds(const QString& pointer) const; // whether it is this place or inside it
  // "/a" + "/" + key
  [[nodiscard]] QString below(std::string_view key) const;
  [[nodiscard]] QString below(std::size_t index) const;

private:
  const FormContext& m_context;
  QString m_pointer;
};

} // namespace tidemark::ui

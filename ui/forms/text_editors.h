// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/forms/value_editor.h"

namespace tidemark::ui {

class FieldText;

// A text of several lines. A value that is no text is shown as JSON and becomes a text when it is changed.
class TextEditor final : public ValueEditor {
  Q_OBJECT

public:
  explicit TextEditor(const FieldInfo& field, QWidget* parent = nullptr);
  void setValue(const JsonValue* value) override;
  void setReadOnly(bool readOnly) override;

private:
  FieldText* m_text;
};

// Any JSON, laid out. What is not JSON stays in the editor, with the reason, and reaches the project when it is.
class JsonEditor final : public ValueEditor {
  Q_OBJECT

public:
  explicit JsonEditor(const FieldInfo& field, QWidget* parent = nullptr);
  void setValue(const JsonValue* value) override;
  void setReadOnly(bool readOnly) override;
  [[nodiscard]] QString complaint() const override { return m_complaint; }
  [[nodiscard]] QString draft() const override;
  void restore(const QString& draft) override;

private:
  void take();
  void complain(const QString& why);

  FieldText* m_text;
  QString m_complaint;
  std::optional<JsonValue> m_shown; // what the project held when it was last shown or taken
};

} // namespace tidemark::ui

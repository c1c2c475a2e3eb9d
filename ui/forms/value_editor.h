// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/plan/field_table.h"
#include "core/plan/json_value.h"

namespace tidemark::ui {

// Edits one value of a field as a whole: it shows a value, right or wrong, and says what the user made of it. Knows
// neither its place nor the project. The widget that takes the keyboard is the focus proxy. GUI thread.
class ValueEditor : public QWidget {
  Q_OBJECT

public:
  explicit ValueEditor(FieldInfo field, QWidget* parent = nullptr);

  // The value in the project; null: the key is not there. What is already shown is left alone, cursor and all.
  virtual void setValue(const JsonValue* value) = 0;
  virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }
  // Why what is typed is not in the project (yet); empty: it is.
  [[nodiscard]] virtual QString complaint() const { return {}; }
  // What is typed and not in the project, with a complaint; and typing it again into a new editor.
  [[nodiscard]] virtual QString draft() const { return {}; }
  virtual void restore(const QString& /*draft*/) {}
  // Puts the keyboard on a part of the value, by its pointer from the value on; the whole where there is no such part.
  virtual void goTo(const QString& /*inside*/) { setFocus(); }
  [[nodiscard]] const FieldInfo& field() const { return m_field; }

Q_SIGNALS:
  void edited(const std::optional<tidemark::JsonValue>& value); // nothing: the key goes
  void typingEnded();
  void complaintChanged();
  void drafted(); // another draft

protected:
  // What clearing an editor means: an optional key goes; a required one stays as an empty text, for the loader to
  // name, so that the record keeps its shape.
  void clear();
  // The keyboard goes to this one, which has the names that screen readers say.
  void setEditingWidget(QWidget* widget);

private:
  FieldInfo m_field;
};

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/value_editor.h"

class QComboBox;
class QCheckBox;

namespace tidemark::ui {

// One of the words of a field, or true or false where nothing is a third possibility. The first entry of an optional
// field is its default. A value that is none of them gets an entry of its own, so that nothing is lost by looking.
class ChoiceEditor final : public ValueEditor {
  Q_OBJECT

public:
  explicit ChoiceEditor(const FieldInfo& field, QWidget* parent = nullptr);
  void setValue(const JsonValue* value) override;

private:
  void choose(int row);

  QComboBox* m_box;
  int m_regular = 0; // entries without the one for a wrong value
};

// A value that is true or false, with a default; one that is neither is half checked.
class BooleanEditor final : public ValueEditor {
  Q_OBJECT

public:
  explicit BooleanEditor(const FieldInfo& field, QWidget* parent = nullptr);
  void setValue(const JsonValue* value) override;

private:
  QCheckBox* m_check;
};

} // namespace tidemark::ui

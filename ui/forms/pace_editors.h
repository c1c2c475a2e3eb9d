// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/value_editor.h"

class QComboBox;
class QLabel;

namespace tidemark::ui {

class FieldLine;

// A think time: none, a fixed one, a range or a mean, with the durations it needs.
class ThinkTimeEditor final : public ValueEditor {
  Q_OBJECT

public:
  explicit ThinkTimeEditor(const FieldInfo& field, QWidget* parent = nullptr);
  void setValue(const JsonValue* value) override;

private:
  void choose();
  void take();
  void showFields(int kind);

  QComboBox* m_kind;
  FieldLine* m_low;
  QLabel* m_to;
  FieldLine* m_high;
};

// Who shares a connection: a policy, or N connections that all users share.
class ConnectionsEditor final : public ValueEditor {
  Q_OBJECT

public:
  explicit ConnectionsEditor(const FieldInfo& field, QWidget* parent = nullptr);
  void setValue(const JsonValue* value) override;

private:
  void take();

  QComboBox* m_policy;
  FieldLine* m_count;
};

} // namespace tidemark::ui

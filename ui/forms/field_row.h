// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_part.h"
#include "ui/forms/value_editor.h"

class QAction;
class QLabel;

namespace tidemark::ui {

class ProblemLabel;

// One field: its label, which the form puts beside it, its editor, and under it what the loader says about it. The
// label is bold where an optional field is written in the project; the menu then resets it.
class FieldRow final : public FormPart {
  Q_OBJECT

public:
  FieldRow(const FieldSpot& spot, QWidget* parent = nullptr);

  void refresh() override;
  bool goTo(const QString& pointer) override;
  [[nodiscard]] QLabel* label() const override { return m_label; }
  [[nodiscard]] ValueEditor& valueEditor() const { return *m_editor; }

private:
  void makeLabel();
  void take(const std::optional<JsonValue>& value);
  void keepDraft();
  void restoreDraft();
  void showProblems();
  [[nodiscard]] bool isChanged() const;

  FieldInfo m_field;
  QLabel* m_label;
  ValueEditor* m_editor;
  ProblemLabel* m_problems;
  QAction* m_reset;
  bool m_isFresh = true; // has shown nothing yet
};

} // namespace tidemark::ui

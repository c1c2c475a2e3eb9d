// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_part.h"

class QPushButton;

namespace tidemark::ui {

class ProblemLabel;

// A field that is edited in a place of its own: how much there is, and a button that goes there.
class LinkRow final : public FormPart {
  Q_OBJECT

public:
  explicit LinkRow(const FieldSpot& spot, QWidget* parent = nullptr);

  void refresh() override;
  bool goTo(const QString& pointer) override;
  [[nodiscard]] QLabel* label() const override { return m_label; }

private:
  FieldInfo m_field;
  std::string_view m_table;
  QLabel* m_label;
  QLabel* m_words;
  QPushButton* m_open;
  ProblemLabel* m_problems;
};

} // namespace tidemark::ui

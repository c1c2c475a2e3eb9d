// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/forms/form_part.h"

class QComboBox;

namespace tidemark::ui {

class ProblemLabel;

// Which of its shapes a record has, with the help of that shape. A value that need not be a record (a constant among
// variables, a path as the baseline) has `plain` as one more. Choosing keeps what both shapes have; one command.
class ShapeRow final : public FormPart {
  Q_OBJECT

public:
  ShapeRow(const FormContext& context, const QString& pointer, const TableInfo& table,
           const std::optional<FieldInfo>& plain, QWidget* parent = nullptr);

  void refresh() override;
  bool goTo(const QString& pointer) override;
  [[nodiscard]] QLabel* label() const override { return m_label; }

private:
  void choose(int row);

  const TableInfo& m_table;
  bool m_hasPlain;
  QLabel* m_label;
  QComboBox* m_box;
  QLabel* m_help;
};

} // namespace tidemark::ui

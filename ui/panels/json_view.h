// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/plan/problem.h"

namespace tidemark::ui {

class JsonHighlighter;

// The text of the project file with line numbers, read-only; lines with problems are marked and say so in a tooltip.
class JsonView final : public QPlainTextEdit {
  Q_OBJECT

public:
  explicit JsonView(QWidget* parent = nullptr);

  void setContent(const QString& text, const Problems& problems);
  // Puts the cursor there and the line in the middle. Lines and columns from 1.
  void goTo(int line, int column);

  // For the strip of line numbers.
  [[nodiscard]] int gutterWidth() const;
  void paintGutter(QPaintEvent& event);

protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;

private:
  void markLines();
  [[nodiscard]] const Problem* problemAt(int line) const;

  JsonHighlighter* m_highlighter;
  QWidget* m_gutter;
  Problems m_problems;
};

} // namespace tidemark::ui

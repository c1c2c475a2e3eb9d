// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include "core/plan/problem.h"

namespace tidemark::ui {

class JsonHighlighter;

// The text of the project file with line numbers; lines with problems are marked and say so in a tooltip. What is typed
// is told when the typing pauses or the view is left.
class JsonView final : public QPlainTextEdit {
  Q_OBJECT

public:
  explicit JsonView(QWidget* parent = nullptr);

  // The text is put in unless it says what already stands here: the user's own layout and cursor stay while typing.
  void setContent(const QString& text, const Problems& problems);
  // Puts the cursor there and the line in the middle. Lines and columns from 1.
  void goTo(int line, int column);

  // For the strip of line numbers.
  [[nodiscard]] int gutterWidth() const;
  void paintGutter(QPaintEvent& event);
  // Tells what was typed without waiting for a pause.
  void flush();

Q_SIGNALS:
  void edited(const QString& text);

protected:
  void focusOutEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;

private:
  void markLines();
  [[nodiscard]] const Problem* problemAt(int line) const;

  JsonHighlighter* m_highlighter;
  QWidget* m_gutter;
  Problems m_problems;
  QTimer m_pause;
  bool m_untold = false; // something was typed
  QString m_told;        // what stood here before it
};

} // namespace tidemark::ui

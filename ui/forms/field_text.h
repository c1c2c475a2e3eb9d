// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace tidemark::ui {

// Several lines of a form, as high as its text within limits. Tab goes to the next field, and like a FieldLine it
// leaves Undo and Redo to the project.
class FieldText final : public QPlainTextEdit {
  Q_OBJECT

public:
  FieldText(bool isMonospace, int fewestLines, QWidget* parent = nullptr);
  // Another text, unless it is the one that is shown. Emits nothing.
  void setShown(const QString& text);
  // While it holds what the project has not taken, Undo is its own: it asks for what the project holds.
  void setDraft(bool isDraft) { m_isDraft = isDraft; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
  void typed();
  void left(); // the keyboard went elsewhere
  void draftDropped();

protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

private:
  int m_fewestLines;
  bool m_isShowing = false;
  bool m_isDraft = false;
};

} // namespace tidemark::ui

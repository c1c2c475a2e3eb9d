// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_text.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <algorithm>
#include <memory>

#include "ui/forms/field_line.h"
#include "ui/forms/field_menu.h"

namespace tidemark::ui {
namespace {

constexpr int kMostLines = 14;

} // namespace

FieldText::FieldText(bool isMonospace, int fewestLines, QWidget* parent)
    : QPlainTextEdit(parent), m_fewestLines(fewestLines) {
  if (isMonospace) {
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
  }
  setUndoRedoEnabled(false);
  setTabChangesFocus(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
  connect(this, &QPlainTextEdit::textChanged, this, [this] {
    updateGeometry();
    if (!m_isShowing) {
      Q_EMIT typed();
    }
  });
}

void FieldText::setShown(const QString& text) {
  if (text != toPlainText()) {
    m_isShowing = true;
    setPlainText(text);
    m_isShowing = false;
  }
}

QSize FieldText::sizeHint() const {
  const int lines = std::clamp(document()->blockCount(), m_fewestLines, kMostLines);
  const int frame = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
  const QScrollBar& bar = *horizontalScrollBar();
  const int below = bar.maximum() > bar.minimum() ? bar.sizeHint().height() : 0; // not over the last line
  return {320, lines * fontMetrics().lineSpacing() + frame + below + 2};
}

bool FieldText::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && isHistoryKey(*static_cast<QKeyEvent*>(event))) {
    event->setAccepted(m_isDraft);
    return m_isDraft;
  }
  return QPlainTextEdit::event(event);
}

void FieldText::keyPressEvent(QKeyEvent* event) {
  if (m_isDraft && event->matches(QKeySequence::Undo)) {
    Q_EMIT draftDropped();
  } else if (isHistoryKey(*event)) {
    event->ignore(); // the panel's
  } else {
    QPlainTextEdit::keyPressEvent(event);
  }
}

void FieldText::contextMenuEvent(QContextMenuEvent* event) {
  const std::unique_ptr<QMenu> menu(createStandardContextMenu());
  adaptMenu(*menu, actions());
  menu->exec(event->globalPos());
}

void FieldText::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason) {
    Q_EMIT left();
  }
}

} // namespace tidemark::ui

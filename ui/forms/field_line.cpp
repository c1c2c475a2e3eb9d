// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_line.h"

#include <QCompleter>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStringListModel>
#include <limits>
#include <memory>

#include "ui/forms/field_menu.h"

namespace tidemark::ui {

bool isHistoryKey(const QKeyEvent& event) {
  return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

FieldLine::FieldLine(QWidget* parent) : QLineEdit(parent) {
  setMaxLength(std::numeric_limits<int>::max()); // what is longer than Qt's own limit would be cut by the next key
  connect(this, &QLineEdit::textEdited, this, &FieldLine::typed);
}

void FieldLine::setSuggestions(Suggest suggest) {
  m_suggest = std::move(suggest);
  m_suggestions = new QStringListModel(this);
  auto* completer = new QCompleter(m_suggestions, this);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  setCompleter(completer);
  connect(this, &QLineEdit::textEdited, this, &FieldLine::suggest);
  connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &FieldLine::typed);
}

void FieldLine::suggest(const QString& text) { m_suggestions->setStringList(m_suggest(text)); }

// The window's shortcuts get the keys first, whatever QLineEdit would do with them.
bool FieldLine::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && isHistoryKey(*static_cast<QKeyEvent*>(event))) {
    event->ignore();
    return false;
  }
  return QLineEdit::event(event);
}

void FieldLine::keyPressEvent(QKeyEvent* event) {
  const bool up = event->key() == Qt::Key_Up;
  const bool down = event->key() == Qt::Key_Down;
  if (isHistoryKey(*event)) {
    event->ignore(); // the panel's
  } else if (m_isCounting && (up || down) && !isReadOnly()) {
    Q_EMIT counted(up ? 1 : -1);
  } else if (down && m_suggestions != nullptr && !isReadOnly()) {
    suggest(text());
    completer()->setCompletionPrefix(QString());
    completer()->complete();
  } else {
    QLineEdit::keyPressEvent(event);
  }
}

void FieldLine::contextMenuEvent(QContextMenuEvent* event) {
  const std::unique_ptr<QMenu> menu(createStandardContextMenu());
  adaptMenu(*menu, actions());
  menu->exec(event->globalPos());
}

} // namespace tidemark::ui

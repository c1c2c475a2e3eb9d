// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_menu.h"

#include <QKeySequence>
#include <QMenu>

namespace tidemark::ui {
namespace {

// The standard menus name their keys after a tab: "&Undo\tCtrl+Z".
bool isFor(const QAction& action, QKeySequence::StandardKey key) {
  return action.text().endsWith(QLatin1Char('\t') + QKeySequence(key).toString(QKeySequence::NativeText));
}

} // namespace

void adaptMenu(QMenu& menu, const QList<QAction*>& actions) {
  for (QAction* action : menu.actions()) {
    if (isFor(*action, QKeySequence::Undo) || isFor(*action, QKeySequence::Redo)) {
      menu.removeAction(action);
    }
  }
  while (!menu.actions().isEmpty() && menu.actions().front()->isSeparator()) {
    menu.removeAction(menu.actions().front());
  }
  if (!actions.isEmpty()) {
    menu.addSeparator();
    menu.addActions(actions);
  }
}

} // namespace tidemark::ui

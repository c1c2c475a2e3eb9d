// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMenu;

namespace tidemark::ui {

// Makes the standard menu of a text field that of a form's: without an undo of its own, which is the project's, and
// with the field's actions at the end.
void adaptMenu(QMenu& menu, const QList<QAction*>& actions);

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/desk.h"

#include <QApplication>

namespace tidemark::ui {

Desk::Desk(Workspace::Parts parts, Settings remembered)
    : settings(std::move(remembered)),
      workspace(std::move(parts)),
      autosave(workspace.editor(), workspace.dataFolder() / "unsaved"),
      habits(workspace.controller(), RunHabits::ofDesktop([] { return QApplication::activeWindow() != nullptr; })),
      secrets(workspace.editor(), systemKeychain()) {}

} // namespace tidemark::ui

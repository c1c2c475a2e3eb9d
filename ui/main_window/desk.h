// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/autosave.h"
#include "ui/bridge/project_secrets.h"
#include "ui/bridge/run_habits.h"
#include "ui/bridge/run_history.h"
#include "ui/bridge/workspace.h"
#include "ui/settings/settings.h"

namespace tidemark::ui {

// What the workbench works with, beyond any window: a window can go and another take its place, as on a change of the
// language, while a run goes on. Outlives its windows. GUI thread.
struct Desk {
  Desk(Workspace::Parts parts, Settings remembered);

  Settings settings;
  Workspace workspace;
  Autosave autosave; // of its project
  RunHistory history;
  RunHabits habits;
  ProjectSecrets secrets;
};

} // namespace tidemark::ui

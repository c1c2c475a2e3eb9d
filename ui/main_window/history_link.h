// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/bridge/run_history.h"
#include "ui/bridge/workspace.h"

namespace tidemark::ui {

class HistoryPanel;

// Joins the history with the workspace: which folder it lists, the runs it gains, and the baseline that the open
// project names, which is set and cleared as a change of the project.
class HistoryLink final : public QObject {
  Q_OBJECT

public:
  HistoryLink(Workspace& workspace, RunHistory& history, HistoryPanel& panel, QObject* parent);

private:
  void followProject();
  void requestBaseline(const QString& file);

  Workspace& m_workspace;
  RunHistory& m_history;
  HistoryPanel& m_panel;
};

} // namespace tidemark::ui

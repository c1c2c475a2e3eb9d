// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/history_link.h"

#include "ui/panels/history_panel.h"
#include "ui/viewstate/baseline.h"

namespace tidemark::ui {

HistoryLink::HistoryLink(Workspace& workspace, RunHistory& history, HistoryPanel& panel, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_history(history), m_panel(panel) {
  connect(&workspace, &Workspace::runsChanged, this, [this] { m_history.setFolder(m_workspace.runsFolder()); });
  connect(&workspace, &Workspace::fileOpened, this, [this](const QString& file) {
    if (file.endsWith(QLatin1String(".tmrun"))) {
      m_history.addFile(file.toStdString());
    }
  });
  connect(&workspace, &Workspace::resultOpened, this, [this] {
    const OpenRun* run = m_workspace.result().get();
    connect(run, &OpenRun::annotationsChanged, this, [this, run] { m_history.reread(run->file()); });
  });
  connect(&workspace, &Workspace::documentOpened, this, &HistoryLink::followProject);
  connect(&workspace, &Workspace::documentChanged, this, &HistoryLink::followProject);
  connect(&workspace.controller(), &RunController::stateChanged, this,
          [this] { m_history.setRunInProgress(m_workspace.controller().busy()); });
  connect(&panel, &HistoryPanel::baselineRequested, this, &HistoryLink::requestBaseline);
}

void HistoryLink::followProject() {
  m_panel.setProjectEditable(m_workspace.editor().isEditable());
  m_panel.setBaseline(baselineOf(*m_workspace.document()));
}

void HistoryLink::requestBaseline(const QString& file) {
  file.isEmpty() ? clearBaseline(m_workspace.editor()) : setBaseline(m_workspace.editor(), file.toStdString());
}

} // namespace tidemark::ui

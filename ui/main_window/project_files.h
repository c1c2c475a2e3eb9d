// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/bridge/autosave.h"
#include "ui/bridge/workspace.h"
#include "ui/main_window/project_watch.h"

class QMainWindow;

namespace tidemark::ui {

class MainActions;
class MessageBar;

// Projects as files: new, open, save, the question about unsaved changes, what an earlier session left behind, and
// changes of the file by others. Owns the dialogs for them; the workspace does the work. GUI thread.
class ProjectFiles final : public QObject {
  Q_OBJECT

public:
  ProjectFiles(QMainWindow& window, Workspace& workspace, Autosave& autosave, MainActions& actions,
               MessageBar& message);

  // Where the file dialog begins.
  void setFolder(const QString& folder) { m_folder = folder; }
  // Asks where to save when the project has no file yet. False: given up, or an error that was told.
  bool save();
  bool saveAs();
  // Before the project goes: saved, given up, or false to stay.
  [[nodiscard]] bool mayLeave();
  void open(const QString& file);
  // Offers what an earlier session left behind.
  void offerRecovery();

Q_SIGNALS:
  void opening(); // another project is about to be shown

private:
  void create();
  void choose();
  void watch();
  void connectWatch();
  void takeTheirs();
  void tellGone();
  [[nodiscard]] bool mayReplace(const std::filesystem::path& file);
  void refreshTitle();

  QMainWindow& m_window;
  Workspace& m_workspace;
  MainActions& m_actions;
  MessageBar& m_message;
  Autosave& m_autosave;
  ProjectWatch m_watch;
  QString m_folder;
};

} // namespace tidemark::ui

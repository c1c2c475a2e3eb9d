// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QObjectCleanupHandler>
#include <QString>
#include <memory>
#include <optional>

#include "core/session/session.h"
#include "ui/main_window/desk.h"
#include "ui/settings/language.h"

class QCoreApplication;

namespace tidemark::ui {

class MainWindow;

// The desk and its window. Another language makes another window in place of the one that is there: every widget is
// then made in that language, and none has to know how to change it. A run goes on meanwhile. GUI thread.
class Workbench final : public QObject {
  Q_OBJECT

public:
  Workbench(QCoreApplication& application, Workspace::Parts parts, Settings settings);
  ~Workbench() override;

  [[nodiscard]] MainWindow& window() { return *m_window; }
  [[nodiscard]] Desk& desk() { return m_desk; }
  // Empty: as the system. The window that is there goes once control is back in the event loop.
  void chooseLanguage(const QString& choice);
  // A part of the window failed, as SteadyApplication tells it: keeps unsaved changes, and says so.
  void tellDefect(const QString& what);
  // The settings could not be written to that file.
  void tellUnkept(const QString& file);

Q_SIGNALS:
  void settingsChanged(const tidemark::ui::Settings& settings);

private:
  void makeWindow();

  Speech m_speech;
  Desk m_desk;
  QObjectCleanupHandler m_leaving; // windows that stand on the desk until the event loop has deleted them
  std::unique_ptr<MainWindow> m_window;
};

// The workbench from first window to last: opens `file` (a project or a stored run) when one is given, else the start
// page. `probes`: the monitors a run may open; the program hands in the remote ones. Returns the exit code.
int runWorkbench(int& argc, char** argv, const std::optional<QString>& file, ProbeFactory probes = localProbes());

} // namespace tidemark::ui

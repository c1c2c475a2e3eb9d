// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <memory>

#include "ui/bridge/project_secrets.h"
#include "ui/bridge/run_habits.h"
#include "ui/bridge/run_history.h"
#include "ui/bridge/workspace.h"
#include "ui/format/formatter.h"
#include "ui/main_window/main_actions.h"
#include "ui/settings/settings.h"

class QLabel;
class QStackedWidget;

namespace tidemark::ui {

class ComparePage;
class DesignPage;
class EnvironmentMenu;
class Docks;
class MessageBar;
class ProjectFiles;
class ReportPage;
class ResultsPage;
class RunPage;
class StartPage;

// Pages, docks, menus and what connects them to the workspace. Computes nothing, decides nothing.
class MainWindow final : public QMainWindow {
  Q_OBJECT

public:
  MainWindow(Workspace::Parts parts, Settings settings);
  ~MainWindow() override;

  [[nodiscard]] Workspace& workspace() { return m_workspace; }
  [[nodiscard]] MainActions& actions() { return *m_actions; }
  [[nodiscard]] Docks& docks() { return *m_docks; }
  [[nodiscard]] DesignPage& designPage() { return *m_design; }
  [[nodiscard]] RunPage& runPage() { return *m_run; }
  [[nodiscard]] ResultsPage& resultsPage() { return *m_results; }
  [[nodiscard]] ComparePage& comparePage() { return *m_compare; }
  [[nodiscard]] ReportPage& reportPage() { return *m_report; }
  [[nodiscard]] ProjectFiles& files() { return *m_files; }
  [[nodiscard]] Page page() const;
  void showPage(Page page);
  void chooseTheme(ThemeChoice theme);
  // A file from another start of the program (empty: none); the window comes to the front.
  void openFromOutside(const QString& file);

Q_SIGNALS:
  void settingsChanged(const tidemark::ui::Settings& settings);

protected:
  bool focusNextPrevChild(bool next) override; // by what one sees
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override; // projects and runs
  void dropEvent(QDropEvent* event) override;

private:
  void buildPages();
  void buildStatusBar();
  void connectActions();
  void connectWorkspace();
  void connectDocks();
  void openDemo();
  void showDocument();
  void followDocument();
  void askSecrets();
  void goToProblem(const Problem& problem);
  void showResult();
  void showError(const Error& error);
  void warnOfLimit(double askedPerS, double capacityPerS);
  void refreshCommands();
  void refreshRecent();
  void remember(const QString& file);
  void showAbout();
  [[nodiscard]] bool mayClose();

  Formatter m_formatter;
  Settings m_settings;
  Workspace m_workspace;
  RunHistory m_history;
  RunHabits m_habits;
  MainActions* m_actions;
  Docks* m_docks;
  MessageBar* m_message;
  ProjectFiles* m_files;
  ProjectSecrets m_secrets;
  EnvironmentMenu* m_environments;
  QStackedWidget* m_pages;
  StartPage* m_start = nullptr;
  DesignPage* m_design = nullptr;
  RunPage* m_run = nullptr;
  ResultsPage* m_results = nullptr;
  ComparePage* m_compare = nullptr;
  ReportPage* m_report = nullptr;
  QLabel* m_status = nullptr;
};

} // namespace tidemark::ui

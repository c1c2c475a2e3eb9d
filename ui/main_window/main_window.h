// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <memory>

#include "ui/format/formatter.h"
#include "ui/main_window/desk.h"
#include "ui/main_window/main_actions.h"

class QLabel;
class QStackedWidget;

namespace tidemark::ui {

class ComparePage;
class DesignPage;
class EnvironmentMenu;
class Docks;
class GuideWindow;
class MessageBar;
class ProjectFiles;
class RecentFiles;
class ReportPage;
class ResultsPage;
class RunPage;
class StartPage;

// What a window shows beyond what lies on the desk, for the one that takes its place.
struct WindowView {
  Page page = Page::start;
  QString place;        // of the project
  QStringList compared; // files of runs, the baseline first
  QByteArray geometry;
  QByteArray state; // docks and toolbars
};

// Pages, docks, menus and what connects them to the desk. Computes nothing, decides nothing.
class MainWindow final : public QMainWindow {
  Q_OBJECT

public:
  explicit MainWindow(Desk& desk);                       // which outlives it
  MainWindow(Workspace::Parts parts, Settings settings); // with a desk of its own
  ~MainWindow() override;

  [[nodiscard]] Workspace& workspace() { return m_desk.workspace; }
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
  [[nodiscard]] WindowView view() const;
  // Shows what the desk holds, as another window showed it.
  void takePlace(const WindowView& view);
  // The user guide, at a place such as "run" or "results#windows"; empty: its first page.
  GuideWindow& showGuide(const QString& anchor = {});
  // A file from another start of the program (empty: none); the window comes to the front.
  void openFromOutside(const QString& file);

Q_SIGNALS:
  void settingsChanged(const tidemark::ui::Settings& settings);
  void languageChosen(const QString& choice); // empty: as the system

protected:
  bool focusNextPrevChild(bool next) override; // by what one sees
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override; // projects and runs
  void dropEvent(QDropEvent* event) override;

private:
  explicit MainWindow(std::unique_ptr<Desk> desk);
  void buildCentre();
  void buildPages();
  void buildStatusBar();
  void connectActions();
  void connectRun();
  void connectStart();
  void connectWorkspace();
  void connectDocks();
  void openDemo();
  void showDocument();
  void askSecrets();
  void showResult();
  void showError(const Error& error);
  void refreshCommands();
  void followRecent();
  void showAbout();
  [[nodiscard]] bool mayClose();

  std::unique_ptr<Desk> m_ownDesk; // null: somebody else's
  Desk& m_desk;
  Formatter m_formatter;
  MainActions* m_actions;
  Docks* m_docks;
  MessageBar* m_message;
  ProjectFiles* m_files;
  RecentFiles* m_recent;
  EnvironmentMenu* m_environments;
  QStackedWidget* m_pages;
  StartPage* m_start = nullptr;
  DesignPage* m_design = nullptr;
  RunPage* m_run = nullptr;
  ResultsPage* m_results = nullptr;
  ComparePage* m_compare = nullptr;
  ReportPage* m_report = nullptr;
  QLabel* m_status = nullptr;
  std::unique_ptr<GuideWindow> m_guide; // made when it is first asked for
};

} // namespace tidemark::ui

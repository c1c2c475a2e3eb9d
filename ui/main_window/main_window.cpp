// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/format/error_text.h"
#include "ui/forms/calm_wheel.h"
#include "ui/forms/tab_order.h"
#include "ui/main_window/design_link.h"
#include "ui/main_window/docks.h"
#include "ui/main_window/environment_menu.h"
#include "ui/main_window/focus_mark.h"
#include "ui/main_window/guide_window.h"
#include "ui/main_window/help_keys.h"
#include "ui/main_window/history_link.h"
#include "ui/main_window/pane_keys.h"
#include "ui/main_window/project_files.h"
#include "ui/main_window/reading_notice.h"
#include "ui/main_window/recent_files.h"
#include "ui/main_window/run_link.h"
#include "ui/panels/compare_page.h"
#include "ui/panels/design_page.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/report_page.h"
#include "ui/panels/results_page.h"
#include "ui/panels/run_page.h"
#include "ui/panels/secrets_dialog.h"
#include "ui/panels/start_page.h"

namespace tidemark::ui {
namespace {

constexpr QSize kFirstSize{1280, 800};
const QString kDemo = QStringLiteral("demo");

// The first project or run among what is dragged; empty where there is none.
QString droppedFile(const QMimeData& data) {
  for (const QUrl& url : data.urls()) {
    const QString file = url.toLocalFile();
    if (file.endsWith(QStringLiteral(".tidemark.json")) || file.endsWith(QStringLiteral(".tmrun"))) {
      return file;
    }
  }
  return {};
}

} // namespace

MainWindow::MainWindow(Desk& desk)
    : m_desk(desk),
      m_actions(new MainActions(*this)),
      m_docks(new Docks(*this, *m_actions->docks, desk.workspace.editor(), desk.history, m_formatter)),
      m_message(new MessageBar),
      m_files(new ProjectFiles(*this, desk.workspace, desk.autosave, *m_actions, *m_message)),
      m_recent(new RecentFiles(*m_actions->recent, desk.settings, this)),
      m_environments(new EnvironmentMenu(*m_actions->environments, desk.workspace.editor())),
      m_pages(new QStackedWidget) {
  buildCentre();
  buildPages();
  buildStatusBar();
  connectActions();
  connectRun();
  connectStart();
  connectWorkspace();
  connectDocks();
  m_actions->checkTheme(desk.settings.theme);
  m_actions->checkLanguage(desk.settings.language);
  setAcceptDrops(true);
  resize(kFirstSize);
  restoreGeometry(desk.settings.windowGeometry);
  restoreState(desk.settings.windowState);
  followRecent();
  refreshCommands();
  showPage(Page::start);
}

MainWindow::MainWindow(std::unique_ptr<Desk> desk) : MainWindow(*desk) { m_ownDesk = std::move(desk); }

MainWindow::MainWindow(Workspace::Parts parts, Settings settings)
    : MainWindow(std::make_unique<Desk>(std::move(parts), std::move(settings))) {}

// Pages read the workspace's runs until they are gone.
MainWindow::~MainWindow() { delete takeCentralWidget(); }

void MainWindow::buildCentre() {
  auto* centre = new QWidget;
  auto* layout = new QVBoxLayout(centre);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_message);
  layout->addWidget(m_pages, 1);
  setCentralWidget(centre);
  setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
}

void MainWindow::buildPages() {
  Workspace& workspace = m_desk.workspace;
  m_start = new StartPage;
  m_design = new DesignPage(workspace.editor(), m_formatter);
  m_run = new RunPage(workspace, {m_actions->start, m_actions->stop, m_actions->abort, m_actions->mark}, m_formatter);
  m_results = new ResultsPage(m_formatter);
  m_run->setEditor(&workspace.editor());
  m_results->setEditor(&workspace.editor());
  m_compare = new ComparePage(m_formatter);
  m_report = new ReportPage;
  m_report->setEditor(&workspace.editor());
  m_report->setExportFolder(m_desk.settings.exportFolder);
  for (QWidget* page : std::initializer_list<QWidget*>{m_start, m_design, m_run, m_results, m_compare, m_report}) {
    m_pages->addWidget(page);
  }
}

// The lower docks are opened and closed from where they are.
void MainWindow::buildStatusBar() {
  m_status = new QLabel;
  statusBar()->addPermanentWidget(m_status);
  for (QDockWidget* dock : {&m_docks->problemsDock(), &m_docks->logDock()}) {
    auto* button = new QToolButton;
    button->setDefaultAction(dock->toggleViewAction());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    statusBar()->addPermanentWidget(button);
  }
}

void MainWindow::connectActions() {
  connect(m_actions, &MainActions::pageChosen, this, &MainWindow::showPage);
  connect(m_actions, &MainActions::themeChosen, this, &MainWindow::chooseTheme);
  connect(m_actions, &MainActions::languageChosen, this, &MainWindow::languageChosen);
  connect(m_actions->demo, &QAction::triggered, this, &MainWindow::openDemo);
  connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
  connect(m_actions->guide, &QAction::triggered, this, [this] { showGuide(); });
  connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
  connect(m_actions->secrets, &QAction::triggered, this, &MainWindow::askSecrets);
  connect(m_recent, &RecentFiles::changed, this, &MainWindow::followRecent);
  connect(m_recent, &RecentFiles::chosen, m_files, &ProjectFiles::open);
  connect(&m_desk.secrets, &ProjectSecrets::failed, this,
          [this](const QString& text) { m_message->say(Tone::warn, text); });
}

void MainWindow::connectRun() {
  auto* run = new RunLink(m_desk.workspace, *m_actions, *m_run, m_formatter, this);
  connect(run, &RunLink::started, m_message, &MessageBar::hide);
  connect(run, &RunLink::pageWanted, this, [this] { showPage(Page::run); });
  connect(run, &RunLink::said, m_message, &MessageBar::say);
  connect(run, &RunLink::warned, m_message, &MessageBar::say);
  connect(run, &RunLink::warned, m_docks, &Docks::log);
  connect(run, &RunLink::refreshed, this, &MainWindow::refreshCommands);
  connect(m_actions->tryOnce, &QAction::triggered, this, [this] {
    showPage(Page::design);
    m_design->tryOnce();
  });
  connect(m_actions->exportReport, &QAction::triggered, this, [this] {
    showPage(Page::report);
    m_report->chooseFolderAndExport();
  });
}

void MainWindow::connectStart() {
  connect(m_start, &StartPage::demoRequested, this, &MainWindow::openDemo);
  connect(m_start, &StartPage::openRequested, m_actions->open, &QAction::trigger);
  connect(m_start, &StartPage::newRequested, m_actions->newProject, &QAction::trigger);
  connect(m_start, &StartPage::fileRequested, m_files, &ProjectFiles::open);
  connect(m_start, &StartPage::forgetRequested, m_recent, &RecentFiles::remove);
  connect(m_start, &StartPage::exampleRequested, this, [this](const QString& name) {
    if (m_files->mayLeave()) {
      m_desk.workspace.openExample(name);
      showPage(Page::design);
    }
  });
}

void MainWindow::connectWorkspace() {
  Workspace& workspace = m_desk.workspace;
  new ReadingNotice(workspace, *m_message, this);
  connect(&workspace, &Workspace::documentOpened, this, &MainWindow::showDocument);
  connect(&workspace, &Workspace::resultOpened, this, &MainWindow::showResult);
  connect(&workspace, &Workspace::fileOpened, m_recent, &RecentFiles::add);
  connect(&workspace, &Workspace::runsChanged, this,
          [this] { m_compare->setFolder(QString::fromStdString(m_desk.workspace.runsFolder().string())); });
  connect(&workspace, &Workspace::failed, this, &MainWindow::showError);
  connect(&workspace, &Workspace::logged, m_docks, &Docks::log);
  connect(&m_desk.habits, &RunHabits::logged, m_docks,
          [this](const QString& text) { m_docks->log(Tone::neutral, text); });
  connect(m_report, &ReportPage::failed, this, &MainWindow::showError);
  connect(m_report, &ReportPage::exported, this, [this](const QString& folder, int files) {
    m_desk.settings.exportFolder = folder;
    m_docks->log(Tone::good, tr("Report written to %1, files: %2").arg(folder).arg(files));
    Q_EMIT settingsChanged(m_desk.settings);
  });
}

void MainWindow::connectDocks() {
  new CalmWheel(*qApp, this);
  new FocusMark(*this);
  new PaneKeys(*this, *m_actions->docks);
  const auto* help = new HelpKeys(*this, *menuBar()->actions().constLast()->menu(), [this] { return page(); });
  connect(help, &HelpKeys::guideWanted, this, [this](const QString& anchor) { showGuide(anchor); });
  connect(m_docks, &Docks::runActivated, this, [this](const QString& file) {
    m_desk.workspace.open(file.toStdString());
    showPage(Page::results);
  });
  new HistoryLink(m_desk.workspace, m_desk.history, m_docks->history(), this);
  connect(&m_docks->history(), &HistoryPanel::failed, this, &MainWindow::showError);
  connect(&m_docks->history(), &HistoryPanel::compareRequested, this, [this](const QStringList& files) {
    m_compare->setRuns(files);
    showPage(Page::compare);
  });
  const auto* design = new DesignLink(m_desk.workspace.editor(), *m_docks, *m_design, this);
  connect(design, &DesignLink::designWanted, this, [this] { showPage(Page::design); });
}

Page MainWindow::page() const { return static_cast<Page>(m_pages->currentIndex()); }

void MainWindow::showPage(Page page) {
  m_pages->setCurrentIndex(static_cast<int>(page));
  m_actions->pages[static_cast<std::size_t>(page)]->setChecked(true);
}

void MainWindow::chooseTheme(ThemeChoice theme) {
  m_desk.settings.theme = theme;
  applyTheme(*qApp, theme);
  m_actions->checkTheme(theme);
  Q_EMIT settingsChanged(m_desk.settings);
}

WindowView MainWindow::view() const {
  return {.page = page(),
          .place = m_docks->selected(),
          .compared = m_compare->files(),
          .geometry = saveGeometry(),
          .state = saveState()};
}

void MainWindow::takePlace(const WindowView& view) {
  m_desk.workspace.tellAgain();
  m_compare->setRuns(view.compared);
  m_docks->select(view.place);
  restoreGeometry(view.geometry);
  restoreState(view.state);
  showPage(view.page);
}

GuideWindow& MainWindow::showGuide(const QString& anchor) {
  if (!m_guide) {
    m_guide = std::make_unique<GuideWindow>();
  }
  m_guide->showPage(anchor);
  return *m_guide;
}

void MainWindow::openFromOutside(const QString& file) {
  setWindowState(windowState() & ~Qt::WindowMinimized);
  raise();
  activateWindow();
  if (!file.isEmpty()) {
    m_files->open(file);
  }
}

bool MainWindow::focusNextPrevChild(bool next) { return stepTab(*this, next); }

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!droppedFile(*event->mimeData()).isEmpty()) {
    event->acceptProposedAction();
  }
}

void MainWindow::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  m_files->open(droppedFile(*event->mimeData()));
}

void MainWindow::openDemo() {
  if (!m_files->mayLeave()) {
    return;
  }
  m_desk.workspace.openExample(kDemo);
  showPage(Page::run);
}

void MainWindow::showDocument() {
  m_message->hide();
  if (page() == Page::start) {
    showPage(Page::design);
  }
}

void MainWindow::askSecrets() {
  SecretsDialog dialog(m_desk.secrets, this);
  dialog.exec();
}

void MainWindow::showResult() {
  m_results->setRun(m_desk.workspace.result(), m_desk.workspace.resultName());
  m_report->setRun(m_desk.workspace.result());
  refreshCommands();
  // A run that has just ended stays in sight on the Run page.
  if (page() != Page::run) {
    showPage(Page::results);
  }
}

void MainWindow::showError(const Error& error) { m_message->say(Tone::bad, errorText(error)); }

void MainWindow::refreshCommands() {
  m_actions->exportReport->setEnabled(m_desk.workspace.result() != nullptr);
  const QString environment = m_environments->chosen();
  m_status->setText(m_desk.workspace.controller().busy() ? tr("Run in progress")
                    : environment.isEmpty()              ? QString()
                                                         : tr("Environment: %1").arg(environment));
  m_actions->secrets->setEnabled(!m_desk.secrets.entries().empty());
}

void MainWindow::followRecent() {
  m_files->setFolder(m_recent->projectFolder());
  m_start->setRecent(m_desk.settings.recentFiles);
  Q_EMIT settingsChanged(m_desk.settings);
}

void MainWindow::showAbout() {
  QMessageBox::about(this, tr("About Tidemark"),
                     tr("<p><b>Tidemark %1</b></p><p>A desktop load-test workbench. Every number it prints was "
                        "measured, or is marked as "
                        "not measured.</p><p>GPL-3.0-or-later</p>")
                         .arg(QApplication::applicationVersion()));
}

bool MainWindow::mayClose() {
  if (!m_files->mayLeave()) {
    return false;
  }
  if (!m_desk.workspace.controller().busy()) {
    return true;
  }
  QMessageBox box(QMessageBox::Question, tr("Tidemark"), tr("A run is in progress. End it and close?"),
                  QMessageBox::NoButton, this);
  box.setInformativeText(tr("Everything recorded so far is kept and marked as interrupted."));
  const QAbstractButton* end = box.addButton(tr("&End run and close"), QMessageBox::AcceptRole);
  box.addButton(tr("&Keep running"), QMessageBox::RejectRole);
  box.exec();
  return box.clickedButton() == end;
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!mayClose()) {
    event->ignore();
    return;
  }
  m_desk.settings.windowGeometry = saveGeometry();
  m_desk.settings.windowState = saveState();
  Q_EMIT settingsChanged(m_desk.settings);
  event->accept();
}

} // namespace tidemark::ui

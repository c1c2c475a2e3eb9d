// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/run_page.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/format/one_line.h"
#include "ui/panels/load_change_panel.h"
#include "ui/panels/mark_bar.h"
#include "ui/panels/preflight_panel.h"
#include "ui/panels/run_dashboard.h"
#include "ui/viewstate/recorded_scenario.h"

namespace tidemark::ui {
namespace {

// The state of the whole run in one word, and how it bears.
std::pair<QString, Tone> stateText(const RunController& controller) {
  switch (controller.state()) {
  case SessionState::idle:
    return {QString(), Tone::neutral};
  case SessionState::starting:
    return {RunPage::tr("asking the target …"), Tone::neutral};
  case SessionState::stopping:
    return {RunPage::tr("stopping: running iterations finish"), Tone::warn};
  case SessionState::running:
    if (controller.run() != nullptr && controller.run()->latest() && controller.run()->latest()->saturated) {
      return {RunPage::tr("saturated: this machine is the limit"), Tone::bad};
    }
    return {RunPage::tr("running"), Tone::neutral};
  case SessionState::ended:
    break;
  }
  if (controller.run() == nullptr) {
    return {RunPage::tr("not started"), Tone::neutral};
  }
  const VerdictOutcome outcome = controller.run()->verdict().outcome;
  return {label(outcome), toneOf(outcome)};
}

} // namespace

RunPage::RunPage(Workspace& workspace, RunActions actions, const Formatter& formatter, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_controller(workspace.controller()),
      m_document(workspace.document()),
      m_formatter(formatter),
      m_header(new RunHeader(actions)),
      m_mark(new MarkBar(formatter)),
      m_changePlace(new QVBoxLayout),
      m_body(new QStackedWidget),
      m_preflight(new PreflightPanel(workspace.preflight(), formatter)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_header);
  layout->addWidget(m_mark);
  layout->addLayout(m_changePlace);
  layout->addWidget(m_body, 1);
  m_body->addWidget(m_preflight);
  setReady(tr("No project is open"), tr("Open a project or try the demo from the start page."));
  connectController();
  connect(m_header, &RunHeader::scenarioChosen, this, [this](int index) {
    m_follows = false;
    m_dashboard->view().setScenario(ScenarioId{static_cast<std::uint32_t>(index)});
    refreshClock();
  });
  connect(m_header, &RunHeader::pauseToggled, this, [this](bool paused) {
    if (m_dashboard != nullptr) {
      m_dashboard->view().setPaused(paused);
    }
  });
  connect(m_header, &RunHeader::preflightToggled, this, &RunPage::showPreflight);
  connect(m_preflight, &PreflightPanel::lookAgain, &workspace, &Workspace::lookAhead);
  connect(m_mark, &MarkBar::marked, &m_controller, &RunController::mark);
  if (m_controller.run() != nullptr) {
    openRun();
  }
  refreshState();
}

void RunPage::connectController() {
  connect(&m_controller, &RunController::runOpened, this, &RunPage::openRun);
  connect(&m_controller, &RunController::runClosing, this, &RunPage::closeRun);
  connect(&m_controller, &RunController::stateChanged, this, &RunPage::refreshState);
  // What refused the run stands in the list then.
  connect(&m_controller, &RunController::failed, &m_workspace, &Workspace::lookAhead);
  connect(&m_workspace, &Workspace::documentOpened, this, [this] {
    // The run in sight is of another project now, and Start would begin the new one.
    const auto before = std::exchange(m_document, m_workspace.document());
    if (m_document != before) {
      m_header->preflightButton().setChecked(m_dashboard != nullptr && !m_controller.busy());
    }
    if (isVisible()) {
      m_workspace.lookAhead();
    }
  });
}

void RunPage::setReady(const QString& title, const QString& text) { m_preflight->setReady(title, text); }

void RunPage::setEditor(ProjectEditor* editor) {
  m_editor = editor;
  if (m_change != nullptr) {
    m_change->setMaySave(editor != nullptr);
  }
}

void RunPage::openRun() {
  OpenRun& run = *m_controller.run();
  m_follows = true;
  m_header->pauseButton().setChecked(false);
  m_header->preflightButton().setChecked(false);
  QStringList names;
  for (const ScenarioPlan& scenario : run.plan().scenarios) {
    names.append(oneLine(QString::fromStdString(scenario.name)));
  }
  m_header->setScenarios(names);
  m_dashboard = new RunDashboard(run, m_formatter);
  m_body->addWidget(m_dashboard);
  m_body->setCurrentWidget(m_dashboard);
  m_change = new LoadChangePanel(run, m_formatter);
  m_change->setMaySave(m_editor != nullptr);
  m_changePlace->addWidget(m_change);
  connect(m_change, &LoadChangePanel::applied, &m_controller, &RunController::retarget);
  connect(m_change, &LoadChangePanel::saveRequested, this, &RunPage::saveLoad);
  connect(&run, &OpenRun::beat, m_dashboard, [this] { refreshClock(); });
  connect(&run, &OpenRun::ended, m_dashboard, [this] { refreshClock(); });
  refreshState();
  refreshClock();
}

void RunPage::closeRun() {
  m_mark->hide();
  delete std::exchange(m_change, nullptr);
  delete std::exchange(m_dashboard, nullptr);
  m_body->setCurrentWidget(m_preflight);
}

void RunPage::refreshState() {
  const auto [text, tone] = stateText(m_controller);
  m_header->setState(text, tone);
  m_header->setRun(m_dashboard != nullptr, m_controller.busy());
  m_preflight->setMayLook(!m_controller.busy());
  if (m_controller.state() != SessionState::running) {
    m_mark->hide();
  }
}

void RunPage::showPreflight(bool shown) {
  const bool dashboard = m_dashboard != nullptr && !shown;
  m_body->setCurrentWidget(dashboard ? static_cast<QWidget*>(m_dashboard) : m_preflight);
  if (!dashboard) {
    m_workspace.lookAhead();
  }
}

void RunPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_workspace.lookAhead();
}

// Elsewhere nobody sees why Start is disabled; a run looks again by itself.
void RunPage::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  if (m_workspace.preflight().refuses()) {
    m_workspace.preflight().forget();
  }
}

// Whoever comes back from starting the system under test need not ask again.
bool RunPage::event(QEvent* event) {
  if (event->type() == QEvent::WindowActivate && isVisible() && m_workspace.preflight().refuses()) {
    m_workspace.lookAhead();
  }
  return QWidget::event(event);
}

void RunPage::beginMark() {
  if (m_controller.state() != SessionState::running || m_dashboard == nullptr || !m_controller.run()->latest()) {
    return;
  }
  const double atS = m_controller.run()->latest()->atS;
  const ScenarioRun& shown = m_controller.run()->record().scenarios()[m_dashboard->view().scenario().index()];
  m_mark->ask(atS, atS - static_cast<double>(shown.startS));
}

void RunPage::saveLoad() {
  if (m_editor == nullptr || m_dashboard == nullptr) {
    return;
  }
  const auto name = addRecordedScenario(*m_editor, m_controller.run()->record(), m_dashboard->view().scenario());
  if (name) {
    Q_EMIT scenarioSaved(*name);
  }
}

void RunPage::followScenario() {
  const auto& runs = m_controller.run()->record().scenarios();
  const auto live = std::ranges::find_if(runs, &ScenarioRun::isLive);
  if (m_follows && live != runs.end()) {
    m_dashboard->view().setScenario(live->id);
    m_header->chooseScenario(static_cast<int>(live->id.index()));
  }
}

void RunPage::refreshClock() {
  followScenario();
  refreshState();
  const RunRecord& record = m_controller.run()->record();
  const ScenarioId scenario = m_dashboard->view().scenario();
  const auto& latest = m_controller.run()->latest();
  const bool live = record.scenarios()[scenario.index()].isLive() && latest;
  const double elapsed = live ? latest->scenarios[scenario.index()].elapsedS : recordedLengthS(record, scenario);
  const double planned = toSeconds(record.plan().scenarios[scenario.index()].planned);
  const QString left =
      live && planned > elapsed ? tr(" · %1 left").arg(m_formatter.clock(planned - elapsed)) : QString();
  m_header->setProgress({elapsed, planned, m_formatter.clock(elapsed) + left});
}

} // namespace tidemark::ui

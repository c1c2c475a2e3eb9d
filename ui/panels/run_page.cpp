// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/run_page.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/panels/page_header.h"
#include "ui/panels/run_dashboard.h"
#include "ui/theme/icons.h"

namespace tidemark::ui {
namespace {

QToolButton* buttonOf(QAction* action) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

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
      return {RunPage::tr("the generator is saturated: figures are not to be trusted"), Tone::bad};
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

RunPage::RunPage(RunController& controller, RunActions actions, const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_formatter(formatter), m_body(new QStackedWidget) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  buildHeader(actions);
  layout->addWidget(m_body, 1);
  setReady(tr("No project is open"), tr("Open a project or try the demo from the start page."));
  connect(&controller, &RunController::runOpened, this, &RunPage::openRun);
  connect(&controller, &RunController::runClosing, this, &RunPage::closeRun);
  connect(&controller, &RunController::stateChanged, this, &RunPage::refreshState);
  connect(m_scenarios, &QComboBox::activated, this, [this](int index) {
    m_follows = false;
    m_dashboard->view().setScenario(ScenarioId{static_cast<std::uint32_t>(index)});
    refreshClock();
  });
  connect(m_pause, &QToolButton::toggled, this, [this](bool paused) {
    if (m_dashboard != nullptr) {
      m_dashboard->view().setPaused(paused);
    }
  });
  refreshState();
}

void RunPage::buildHeader(RunActions actions) {
  auto* header = new PageHeader;
  for (QAction* action : {actions.start, actions.stop, actions.abort}) {
    header->add(buttonOf(action));
  }
  header->addGap(10);
  m_scenarios = new QComboBox;
  m_scenarios->setAccessibleName(tr("Scenario"));
  m_scenarios->setToolTip(tr("Scenario shown; follows the one that runs until you choose one."));
  m_scenarios->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  header->add(m_scenarios);
  m_progress = new QProgressBar;
  m_progress->setTextVisible(false);
  m_progress->setFixedWidth(120);
  m_progress->setMaximumHeight(10);
  m_progress->setAccessibleName(tr("Progress of the scenario"));
  header->add(m_progress);
  m_clock = new QLabel;
  header->add(m_clock);
  header->addStretch();
  m_state = new ToneLabel;
  header->add(m_state);
  header->addGap(10);
  m_pause = new QToolButton;
  m_pause->setText(tr("&Pause display"));
  m_pause->setIcon(icon(QStringLiteral("pause")));
  m_pause->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_pause->setCheckable(true);
  m_pause->setFocusPolicy(Qt::TabFocus);
  m_pause->setToolTip(tr("Charts, figures and tables stand still; the run goes on."));
  header->add(m_pause);
  static_cast<QVBoxLayout*>(layout())->addWidget(header);
}

void RunPage::setReady(const QString& title, const QString& text) {
  delete m_ready;
  m_ready = emptyPage(title, text);
  m_body->addWidget(m_ready);
  if (m_dashboard == nullptr) {
    m_body->setCurrentWidget(m_ready);
  }
}

void RunPage::openRun() {
  OpenRun& run = *m_controller.run();
  m_follows = true;
  m_pause->setChecked(false);
  m_scenarios->clear();
  for (const ScenarioPlan& scenario : run.plan().scenarios) {
    m_scenarios->addItem(QString::fromStdString(scenario.name));
  }
  m_dashboard = new RunDashboard(run, m_formatter);
  m_body->addWidget(m_dashboard);
  m_body->setCurrentWidget(m_dashboard);
  connect(&run, &OpenRun::beat, m_dashboard, [this] { refreshClock(); });
  connect(&run, &OpenRun::ended, m_dashboard, [this] { refreshClock(); });
  refreshState();
  refreshClock();
}

void RunPage::closeRun() {
  delete std::exchange(m_dashboard, nullptr);
  m_body->setCurrentWidget(m_ready);
}

void RunPage::refreshState() {
  const auto [text, tone] = stateText(m_controller);
  m_state->setText(text, tone);
  const bool shows = m_dashboard != nullptr;
  m_pause->setEnabled(shows && m_controller.busy());
  if (!m_controller.busy()) {
    m_pause->setChecked(false); // the end of a run is always shown
  }
  for (QWidget* widget :
       {static_cast<QWidget*>(m_scenarios), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_clock)}) {
    widget->setVisible(shows);
  }
}

void RunPage::followScenario() {
  const auto& runs = m_controller.run()->record().scenarios();
  const auto live = std::ranges::find_if(runs, &ScenarioRun::isLive);
  if (m_follows && live != runs.end()) {
    m_dashboard->view().setScenario(live->id);
    m_scenarios->setCurrentIndex(static_cast<int>(live->id.index()));
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
  m_progress->setVisible(planned > 0);
  m_progress->setRange(0, 1000);
  m_progress->setValue(planned > 0 ? static_cast<int>(std::clamp(elapsed / planned, 0.0, 1.0) * 1000) : 0);
  const QString left =
      live && planned > elapsed ? tr(" · %1 left").arg(m_formatter.clock(planned - elapsed)) : QString();
  m_clock->setText(m_formatter.clock(elapsed) + left);
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/run_header.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/panels/page_header.h"
#include "ui/theme/icons.h"

namespace tidemark::ui {
namespace {

constexpr int kMostChoiceWidth = 320; // whatever a scenario is called
constexpr int kProgressWidth = 120;
constexpr int kProgressSteps = 1000;
constexpr int kGap = 10;

QToolButton* buttonOf(QAction* action) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

QToolButton* switchOf(const QString& text, const QString& tip) {
  auto* button = new QToolButton;
  button->setText(text);
  button->setToolTip(tip);
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setCheckable(true);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

} // namespace

RunHeader::RunHeader(RunActions actions, QWidget* parent) : QWidget(parent) {
  auto* header = new PageHeader;
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(header);
  addCommands(*header, actions);
  addProgress(*header);
  addSwitches(*header);
}

void RunHeader::addCommands(PageHeader& header, RunActions actions) {
  for (QAction* action : {actions.start, actions.stop, actions.abort, actions.mark}) {
    header.add(buttonOf(action));
  }
  header.addGap(kGap);
}

void RunHeader::addProgress(PageHeader& header) {
  m_scenarios = new QComboBox;
  m_scenarios->setAccessibleName(tr("Scenario"));
  m_scenarios->setToolTip(tr("Scenario shown; follows the one that runs until you choose one."));
  m_scenarios->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_scenarios->setMaximumWidth(kMostChoiceWidth);
  connect(m_scenarios, &QComboBox::activated, this, &RunHeader::scenarioChosen);
  header.add(m_scenarios);
  m_progress = new QProgressBar;
  m_progress->setTextVisible(false);
  m_progress->setFixedWidth(kProgressWidth);
  m_progress->setMaximumHeight(kGap);
  m_progress->setRange(0, kProgressSteps);
  m_progress->setAccessibleName(tr("Progress of the scenario"));
  header.add(m_progress);
  m_clock = new QLabel;
  m_clock->setToolTip(tr("Time since the scenario's start, and what its plan leaves."));
  header.add(m_clock);
  header.addStretch();
}

void RunHeader::addSwitches(PageHeader& header) {
  m_state = new ToneLabel;
  header.add(m_state);
  header.addGap(kGap);
  m_preflight = switchOf(tr("Pre-&flight"), tr("Show what stands in the way of a run, instead of the last one."));
  connect(m_preflight, &QToolButton::toggled, this, &RunHeader::preflightToggled);
  connect(m_preflight, &QToolButton::toggled, this, &RunHeader::showParts);
  header.add(m_preflight);
  m_pause = switchOf(tr("&Pause display"), tr("Charts, figures and tables stand still; the run goes on."));
  m_pause->setIcon(icon(QStringLiteral("pause")));
  connect(m_pause, &QToolButton::toggled, this, &RunHeader::pauseToggled);
  header.add(m_pause);
}

void RunHeader::setScenarios(const QStringList& names) {
  m_scenarios->clear();
  m_scenarios->addItems(names);
}

void RunHeader::chooseScenario(int index) { m_scenarios->setCurrentIndex(index); }

void RunHeader::setState(const QString& text, Tone tone) { m_state->setText(text, tone); }

void RunHeader::setProgress(const RunProgress& progress) {
  const bool planned = progress.plannedS > 0;
  const double share = planned ? std::clamp(progress.elapsedS / progress.plannedS, 0.0, 1.0) : 0;
  m_isTimed = planned;
  m_progress->setValue(static_cast<int>(share * kProgressSteps));
  m_clock->setText(progress.clock);
  showParts();
}

void RunHeader::setRun(bool exists, bool busy) {
  m_hasRun = exists;
  m_isBusy = busy;
  m_pause->setEnabled(exists && busy);
  if (!busy) {
    m_pause->setChecked(false); // the end of a run is always shown
  }
  showParts();
}

void RunHeader::showParts() {
  const bool inSight = m_hasRun && !m_preflight->isChecked();
  m_preflight->setVisible(m_hasRun);
  m_scenarios->setVisible(inSight);
  m_clock->setVisible(inSight);
  m_progress->setVisible(inSight && m_isTimed);
  m_state->setVisible(inSight || m_isBusy || !m_hasRun);
}

} // namespace tidemark::ui

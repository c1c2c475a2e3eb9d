// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/curve_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace tidemark::ui {

CurvePanel::CurvePanel(const OpenRun& run, const WindowStats& stats, const Formatter& formatter, QWidget* parent)
    : QWidget(parent),
      m_run(run),
      m_stats(stats),
      m_button(new QToolButton),
      m_requests(new QMenu(this)),
      m_times(new QComboBox),
      m_chart(new PercentileCurveChart(formatter)) {
  m_button->setMenu(m_requests);
  m_button->setPopupMode(QToolButton::InstantPopup);
  m_button->setFocusPolicy(Qt::TabFocus);
  m_button->setToolTip(tr("Requests to draw, each with its own curve"));
  m_times->setAccessibleName(tr("Time"));
  m_times->addItem(tr("Service time"));
  m_times->addItem(tr("Response time"));
  m_times->addItem(tr("Both times"));
  auto* choices = new QHBoxLayout;
  choices->setContentsMargins(4, 2, 4, 0);
  choices->addWidget(m_button);
  choices->addWidget(m_times);
  choices->addStretch(1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(choices);
  layout->addWidget(m_chart, 1);
  connect(m_requests, &QMenu::aboutToShow, this, &CurvePanel::fillRequests);
  connect(m_times, &QComboBox::activated, this, &CurvePanel::refresh);
  connect(&stats, &WindowStats::changed, this, &CurvePanel::refresh);
  refresh();
}

void CurvePanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void CurvePanel::fillRequests() {
  m_requests->clear();
  QAction* all = m_requests->addAction(tr("All requests together"));
  all->setCheckable(true);
  all->setChecked(m_choice.rows.empty());
  connect(all, &QAction::triggered, this, [this] {
    m_choice.rows.clear();
    refresh();
  });
  m_requests->addSeparator();
  for (const RowId row : curveRows(m_stats.stats(), m_run.plan())) {
    QAction* action = m_requests->addAction(QString::fromStdString(m_run.plan().rows[row.index()].name));
    action->setCheckable(true);
    action->setChecked(std::ranges::find(m_choice.rows, row) != m_choice.rows.end());
    connect(action, &QAction::triggered, this, [this, row](bool drawn) { choose(row, drawn); });
  }
}

void CurvePanel::choose(RowId row, bool drawn) {
  std::erase(m_choice.rows, row);
  if (drawn) {
    m_choice.rows.push_back(row);
  }
  refresh();
}

void CurvePanel::refresh() {
  if (!isVisible()) {
    return;
  }
  const auto& known = m_run.plan().scenarios[m_stats.stats().window.scenario.index()].rows;
  std::erase_if(m_choice.rows, [&](RowId row) { return std::ranges::find(known, row) == known.end(); });
  const bool response = hasResponseTime(m_stats.stats(), m_run.plan());
  m_times->setEnabled(response);
  m_times->setToolTip(response
                          ? tr("Service time: first byte sent to last byte received. Response time: from the instant "
                               "the schedule wanted the iteration to start.")
                          : tr("This scenario has service times only: response time is defined under arrivals."));
  m_choice.time = response ? static_cast<CurveTime>(m_times->currentIndex()) : CurveTime::service;
  m_button->setText(m_choice.rows.empty() ? tr("All &requests") : tr("Chosen &requests: %1").arg(m_choice.rows.size()));
  m_curves = chosenCurves(m_stats.stats(), m_run.plan(), m_choice);
  m_chart->setCurves(m_curves);
}

} // namespace tidemark::ui

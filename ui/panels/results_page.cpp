// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/panels/page_header.h"
#include "ui/panels/run_dashboard.h"

namespace tidemark::ui {
namespace {

QString reasonsText(const Verdict& verdict) {
  QStringList lines;
  for (const std::string& reason : verdict.reasons) {
    lines.append(QString::fromStdString(reason));
  }
  return lines.join(QLatin1Char('\n'));
}

// The one with most to look at comes first.
ScenarioId longestScenario(const RunRecord& record) {
  const auto& runs = record.scenarios();
  const auto found =
      std::ranges::max_element(runs, {}, [&](const ScenarioRun& run) { return recordedLengthS(record, run.id); });
  return found == runs.end() ? ScenarioId{} : found->id;
}

} // namespace

ResultsPage::ResultsPage(const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_formatter(formatter), m_body(new QStackedWidget) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  buildHeader();
  layout->addWidget(m_body, 1);
  m_body->addWidget(emptyPage(tr("No run is open"),
                              tr("Results of a run appear here when it has ended. A stored run can be opened from "
                                 "the history or with File, Open.")));
  connect(m_scenarios, &QComboBox::activated, this, [this](int index) {
    m_dashboard->view().setScenario(ScenarioId{static_cast<std::uint32_t>(index)});
    fillWindows();
  });
  connect(m_windows, &QComboBox::activated, this, &ResultsPage::chooseWindow);
  connect(m_clear, &QPushButton::clicked, this, [this] { m_dashboard->view().setSelection(std::nullopt); });
}

ResultsPage::~ResultsPage() { delete m_dashboard; }

void ResultsPage::buildHeader() {
  auto* header = new PageHeader;
  m_name = new QLabel;
  m_verdict = new ToneLabel;
  m_scenarios = new QComboBox;
  m_scenarios->setAccessibleName(tr("Scenario"));
  m_scenarios->setToolTip(tr("Scenario shown"));
  m_scenarios->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_windows = new QComboBox;
  m_windows->setAccessibleName(tr("Window"));
  m_windows->setToolTip(tr("Seconds that every figure and table is computed for. Drag over a chart to choose others."));
  m_windows->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_selected = new QLabel;
  m_clear = new QPushButton(tr("Show &whole scenario"));
  m_clear->setToolTip(tr("Drops the chosen window (Escape in a chart)"));
  header->add(m_name);
  header->addGap(6);
  header->add(m_verdict);
  header->addStretch();
  for (QWidget* widget : {static_cast<QWidget*>(m_selected), static_cast<QWidget*>(m_clear),
                          static_cast<QWidget*>(m_scenarios), static_cast<QWidget*>(m_windows)}) {
    header->add(widget);
    widget->hide();
  }
  static_cast<QVBoxLayout*>(layout())->addWidget(header);
}

void ResultsPage::setRun(std::shared_ptr<OpenRun> run, const QString& name) {
  delete m_dashboard;
  m_run = std::move(run);
  m_dashboard = new RunDashboard(*m_run, m_formatter);
  m_body->addWidget(m_dashboard);
  m_body->setCurrentWidget(m_dashboard);
  m_name->setText(name);
  const RunInfo& info = m_run->record().info();
  m_name->setToolTip(tr("Started %1").arg(m_formatter.utcTime(info.startedAt)));
  const Verdict verdict = m_run->verdict();
  m_verdict->setText(info.complete ? label(verdict.outcome) : tr("%1 (interrupted)").arg(label(verdict.outcome)),
                     toneOf(verdict.outcome));
  m_verdict->setToolTip(reasonsText(verdict));
  m_scenarios->clear();
  for (const ScenarioPlan& scenario : m_run->plan().scenarios) {
    m_scenarios->addItem(QString::fromStdString(scenario.name));
  }
  const ScenarioId longest = longestScenario(m_run->record());
  m_dashboard->view().setScenario(longest);
  m_scenarios->setCurrentIndex(static_cast<int>(longest.index()));
  m_scenarios->show();
  m_windows->show();
  connect(&m_dashboard->view(), &ViewState::selectionChanged, this, &ResultsPage::refreshWindow);
  fillWindows();
  refreshWindow();
}

void ResultsPage::fillWindows() {
  m_windows->clear();
  m_windows->addItem(tr("Whole scenario"));
  for (const StagePlan& stage : m_run->record().scenarios()[m_dashboard->view().scenario().index()].stages) {
    m_windows->addItem(QString::fromStdString(stage.name),
                       QVariant::fromValue(QPointF(std::ceil(toSeconds(stage.from)), std::floor(toSeconds(stage.to)))));
  }
}

void ResultsPage::chooseWindow(int index) {
  const QVariant span = m_windows->itemData(index);
  const QPointF edges = span.toPointF();
  m_dashboard->view().setSelection(
      span.isNull() || edges.y() <= edges.x() ? std::nullopt : std::optional(TimeSpan{edges.x(), edges.y()}));
}

void ResultsPage::refreshWindow() {
  const auto span = m_dashboard->view().selection();
  m_selected->setVisible(span.has_value());
  m_clear->setVisible(span.has_value());
  const int index = span ? m_windows->findData(QVariant::fromValue(QPointF(span->from, span->to))) : 0;
  m_windows->setCurrentIndex(index);
  m_windows->setPlaceholderText(tr("Chosen seconds"));
  if (span) {
    m_selected->setText(
        tr("%1 – %2 (%3)")
            .arg(m_formatter.clock(span->from), m_formatter.clock(span->to), m_formatter.span(span->to - span->from)));
  }
}

} // namespace tidemark::ui

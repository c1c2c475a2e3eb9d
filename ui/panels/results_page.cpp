// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/format/error_text.h"
#include "ui/format/one_line.h"
#include "ui/format/worded.h"
#include "ui/panels/annotations_panel.h"
#include "ui/panels/distribution_panel.h"
#include "ui/panels/errors_panel.h"
#include "ui/panels/exemplars_panel.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/page_header.h"
#include "ui/panels/resources_panel.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/suggest_slos_dialog.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/window_bar.h"

namespace tidemark::ui {
namespace {

constexpr int kMostChoiceWidth = 320; // whatever a scenario is called

QString reasonsText(const Verdict& verdict) {
  QStringList lines;
  for (const Sentence& reason : verdict.reasons) {
    lines.append(worded(reason));
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
  m_damage = new MessageBar;
  layout->addWidget(m_damage);
  layout->addWidget(m_body, 1);
  m_body->addWidget(emptyPage(tr("No run is open"),
                              tr("Results of a run appear here when it has ended. A stored run can be opened from "
                                 "the history or with File, Open.")));
  connect(m_scenarios, &QComboBox::activated, this,
          [this](int index) { m_dashboard->view().setScenario(ScenarioId{static_cast<std::uint32_t>(index)}); });
}

ResultsPage::~ResultsPage() {
  delete m_window;
  delete m_dashboard;
}

void ResultsPage::buildHeader() {
  auto* header = new PageHeader;
  m_name = new QLabel;
  m_verdict = new ToneLabel;
  m_scenarios = new QComboBox;
  m_scenarios->setAccessibleName(tr("Scenario"));
  m_scenarios->setToolTip(tr("Scenario shown"));
  m_scenarios->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_scenarios->setMaximumWidth(kMostChoiceWidth);
  m_scenarios->hide();
  m_suggest = new QPushButton(tr("Suggest S&LOs…"));
  m_suggest->setToolTip(tr("Derives limits from the steady seconds of the scenario shown"));
  m_suggest->hide();
  connect(m_suggest, &QPushButton::clicked, this, &ResultsPage::suggestSlos);
  header->add(m_name);
  header->addGap(6);
  header->add(m_verdict);
  header->addStretch();
  header->add(m_suggest);
  header->add(m_scenarios);
  static_cast<QVBoxLayout*>(layout())->addWidget(header);
}

void ResultsPage::setRun(std::shared_ptr<OpenRun> run, const QString& name) {
  delete m_window;
  delete m_dashboard;
  m_run = std::move(run);
  m_dashboard = new RunDashboard(*m_run, m_formatter);
  const ScenarioId longest = longestScenario(m_run->record());
  m_dashboard->view().setScenario(longest);
  m_window = new WindowBar(*m_run, m_dashboard->view(), m_dashboard->stats(), m_formatter, *this);
  static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_window);
  m_notes = new AnnotationsPanel(*m_run, m_dashboard->view(), m_formatter);
  QTabWidget& tabs = m_dashboard->tabs();
  tabs.addTab(m_notes, tr("Note&s"));
  connect(m_notes, &AnnotationsPanel::problemShown, &tabs, [this, &tabs] { tabs.setCurrentWidget(m_notes); });
  m_findings = new FindingsPanel(*m_run, m_dashboard->view());
  tabs.addTab(m_findings, tr("Findin&gs"));
  connect(m_findings, &FindingsPanel::placeAsked, m_dashboard, [this](EvidencePlace place) { showEvidence(place); });
  m_damage->hide();
  connect(&m_dashboard->stats(), &WindowStats::changed, this, &ResultsPage::showDamage);
  showDamage();
  m_body->addWidget(m_dashboard);
  m_body->setCurrentWidget(m_dashboard);
  showFacts(name);
  m_scenarios->clear();
  for (const ScenarioPlan& scenario : m_run->plan().scenarios) {
    m_scenarios->addItem(oneLine(QString::fromStdString(scenario.name)));
  }
  m_scenarios->setCurrentIndex(static_cast<int>(longest.index()));
  m_scenarios->show();
  m_suggest->show();
}

void ResultsPage::showEvidence(EvidencePlace place) {
  QWidget* panel = nullptr;
  switch (place) {
  case EvidencePlace::errors:
    panel = &m_dashboard->errors();
    break;
  case EvidencePlace::distribution:
    panel = m_dashboard->findChild<DistributionPanel*>();
    break;
  case EvidencePlace::exemplars:
    panel = &m_dashboard->exemplars();
    break;
  case EvidencePlace::resources:
    panel = m_dashboard->findChild<ResourcesPanel*>();
    break;
  case EvidencePlace::events:
    panel = &m_dashboard->events();
    break;
  case EvidencePlace::slos:
    m_dashboard->slos().setFocus(); // beside the tabs, always in sight
    return;
  case EvidencePlace::requests:
  case EvidencePlace::saturated:
    panel = &m_dashboard->requests();
    break;
  }
  m_dashboard->tabs().setCurrentWidget(panel);
}

void ResultsPage::suggestSlos() {
  SuggestSlosDialog(m_run->record(), m_dashboard->view().scenario(), m_editor, m_formatter, this).exec();
}

void ResultsPage::showDamage() {
  if (const auto& failure = m_run->record().readFailure()) {
    m_damage->say(
        Tone::bad,
        tr("Seconds of this run cannot be read, so figures below may lack a part of it.\n%1").arg(errorText(*failure)));
  }
}

void ResultsPage::showFacts(const QString& name) {
  m_name->setText(oneLine(name));
  const RunInfo& info = m_run->record().info();
  m_name->setToolTip(tr("Started %1").arg(m_formatter.utcTime(info.startedAt)));
  const Verdict verdict = m_run->verdict();
  m_verdict->setText(info.complete ? label(verdict.outcome) : tr("%1 (interrupted)").arg(label(verdict.outcome)),
                     toneOf(verdict.outcome));
  m_verdict->setToolTip(reasonsText(verdict));
}

} // namespace tidemark::ui

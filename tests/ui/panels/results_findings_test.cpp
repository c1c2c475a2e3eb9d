// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTabWidget>
#include <QTest>
#include <algorithm>

#include "core/report/build_report.h"
#include "tests/fakes/recorded_run.h"
#include "ui/panels/data_table.h"
#include "ui/panels/errors_panel.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/results_page.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/table_panel.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kNormal{1};
constexpr ScenarioId kPeak{2};

} // namespace

class ResultsFindingsTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};
  std::shared_ptr<OpenRun> m_run;
  std::unique_ptr<ResultsPage> m_page;

  void open(const fakes::RecordedRunOptions& options) {
    m_run = std::make_shared<OpenRun>(fakes::recordedRun(options));
    m_page = std::make_unique<ResultsPage>(m_formatter);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->setRun(m_run, QStringLiteral("Run"));
    m_page->dashboard()->view().setScenario(kPeak);
    m_page->dashboard()->tabs().setCurrentWidget(m_page->findings());
  }

  // Goes to the evidence of the finding whose place is this; false: there is none.
  bool follow(EvidencePlace place) {
    const auto model = buildReport(m_run->record(), {});
    const auto findings = findingsIn(*model, m_page->dashboard()->view().scenario().index());
    const auto found =
        std::ranges::find_if(findings, [place](const Finding& each) { return placeOf(each.id) == place; });
    if (found == findings.end()) {
      return false;
    }
    m_page->findings()->list().table().selectRow(static_cast<int>(found - findings.begin()));
    QTest::keyClick(&m_page->findings()->list().table(), Qt::Key_Return);
    return true;
  }

private Q_SLOTS:
  void cleanup() {
    m_page.reset();
    m_run.reset();
  }

  void theFindingsAreThoseOfTheScenarioShown() {
    open({});
    const auto& rows = m_page->findings()->list().model().rows();
    QVERIFY(!rows.empty());
    for (const ValueRow& row : rows) {
      QVERIFY2(row.cells[2].text.contains(QStringLiteral("Peak")), qPrintable(row.cells[2].text));
      QVERIFY(!row.cells[2].text.contains(QStringLiteral("Normal")));
    }
    m_page->dashboard()->view().setScenario(kNormal);
    for (const ValueRow& row : m_page->findings()->list().model().rows()) {
      QVERIFY(!row.cells[2].text.contains(QStringLiteral("Peak")));
    }
  }

  void anErrorFindingLeadsToTheErrors() {
    open({});
    QVERIFY(follow(EvidencePlace::errors));
    QCOMPARE(m_page->dashboard()->tabs().currentWidget(), &m_page->dashboard()->errors());
  }

  void aSaturatedGeneratorLeadsToItsSeconds() {
    open({.saturated = true});
    QVERIFY(follow(EvidencePlace::saturated));
    const auto& spans = m_page->dashboard()->view().chosenSpans();
    double chosen = 0;
    for (const TimeSpan& span : spans) {
      chosen += span.to - span.from;
    }
    const auto start = m_run->record().scenarios()[2].startS;
    const auto& saturated = m_run->record().saturatedSeconds();
    QCOMPARE(chosen, static_cast<double>(saturated.size()));
    QCOMPARE(spans.front().from, static_cast<double>(saturated.front() - start));
  }

  void everyPlaceCanBeShown() {
    open({});
    for (const EvidencePlace place :
         {EvidencePlace::requests, EvidencePlace::errors, EvidencePlace::distribution, EvidencePlace::exemplars,
          EvidencePlace::resources, EvidencePlace::events, EvidencePlace::slos, EvidencePlace::saturated}) {
      m_page->dashboard()->tabs().setCurrentWidget(m_page->findings());
      Q_EMIT m_page->findings()->placeAsked(place);
      QVERIFY(place == EvidencePlace::slos || m_page->dashboard()->tabs().currentWidget() != m_page->findings());
    }
  }
};

QTEST_MAIN(ResultsFindingsTest)
#include "results_findings_test.moc"

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/run_dashboard.h"

#include <QTabWidget>
#include <QTest>

#include "tests/fakes/recorded_run.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/data_table.h"
#include "ui/panels/errors_panel.h"
#include "ui/panels/exemplars_panel.h"
#include "ui/panels/generator_panel.h"
#include "ui/panels/key_figures_panel.h"
#include "ui/panels/table_panel.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kNormal{1};
constexpr ScenarioId kPeak{2};

class Feed final : public SnapshotSink {
public:
  explicit Feed(OpenRun& run) : m_run(run) {}
  void take(std::shared_ptr<const Snapshot> snapshot) override { m_run.take(snapshot); }

private:
  OpenRun& m_run;
};

QStringList figureTexts(RunDashboard& dashboard) {
  QStringList texts;
  for (const FigureTile* tile : dashboard.figures().tiles()) {
    texts.append(tile->text());
  }
  return texts;
}

QString totalCount(RunDashboard& dashboard) { return dashboard.requests().model().rows().back().cells[1].text; }

} // namespace

class RunDashboardTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};

private Q_SLOTS:
  void aChosenWindowChangesEveryFigureAndTable() {
    const OpenRun run(fakes::recordedRun());
    RunDashboard dashboard(run, m_formatter);
    dashboard.view().setScenario(kNormal);
    dashboard.resize(1000, 700);
    dashboard.show();
    const QString whole = totalCount(dashboard);
    const QStringList figures = figureTexts(dashboard);
    dashboard.view().setSelection(TimeSpan{5, 12});
    const auto expected = cut(run.record(), spanWindow(run.record(), kNormal, 5, 12)).requests(run.plan()).count();
    QCOMPARE(totalCount(dashboard), m_formatter.count(expected));
    QVERIFY(totalCount(dashboard) != whole);
    QVERIFY(figureTexts(dashboard) != figures);
    dashboard.view().setSelection(std::nullopt);
    QCOMPARE(figureTexts(dashboard), figures);
  }

  void allTabsShowWithoutAWarning() {
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin).*")));
    const OpenRun run(fakes::recordedRun());
    RunDashboard dashboard(run, m_formatter);
    dashboard.resize(1000, 700);
    dashboard.show();
    for (const ScenarioId scenario : {ScenarioId{0}, kNormal, kPeak, ScenarioId{3}}) {
      dashboard.view().setScenario(scenario);
      for (int tab = 0; tab < dashboard.tabs().count(); ++tab) {
        dashboard.tabs().setCurrentIndex(tab);
        QVERIFY(!dashboard.grab().isNull());
      }
    }
  }

  void aLiveRunFillsTheSamePanels() {
    OpenRun live(fakes::recordedPlan(), fakes::fakeInfo());
    RunDashboard dashboard(live, m_formatter);
    dashboard.show();
    Feed feed(live);
    const RunRecord stored = fakes::recordedRun({}, {&feed});
    live.end(stored.info());
    dashboard.view().setScenario(kNormal);
    const OpenRun reopened(fakes::recordedRun());
    RunDashboard second(reopened, m_formatter);
    second.show();
    second.view().setScenario(kNormal);
    QCOMPARE(figureTexts(dashboard), figureTexts(second));
    QCOMPARE(dashboard.requests().model().rows(), second.requests().model().rows());
    QCOMPARE(dashboard.slos().model().rows(), second.slos().model().rows());
  }

  void choosingAnExemplarShowsItsRequest() {
    const OpenRun run(fakes::recordedRun());
    RunDashboard dashboard(run, m_formatter);
    dashboard.view().setScenario(run.record().exemplars().front().scenario);
    dashboard.resize(1000, 700);
    dashboard.show();
    dashboard.tabs().setCurrentWidget(&dashboard.exemplars());
    QVERIFY(dashboard.exemplars().list().table().model()->rowCount() > 0);
    dashboard.exemplars().list().table().selectRow(0);
    QVERIFY(!dashboard.exemplars().shownText().isEmpty());
  }

  void aFailureIsShownWithAnExampleOfIt() {
    const OpenRun run(fakes::recordedRun());
    RunDashboard dashboard(run, m_formatter);
    dashboard.view().setScenario(kNormal);
    dashboard.resize(1000, 700);
    dashboard.show();
    dashboard.tabs().setCurrentWidget(&dashboard.errors());
    QVERIFY(dashboard.errors().list().table().model()->rowCount() > 0);
    QVERIFY(!dashboard.errors().exampleText().isEmpty()); // the first is chosen
    bool kept = false;
    for (int row = 0; row < dashboard.errors().list().table().model()->rowCount(); ++row) {
      dashboard.errors().list().table().selectRow(row);
      const QString name = dashboard.errors().list().table().model()->index(row, 0).data().toString();
      kept = kept || dashboard.errors().exampleText().startsWith(name);
    }
    QVERIFY(kept);
  }

  void aSaturatedGeneratorSaysSoInWords() {
    const OpenRun run(fakes::recordedRun({.saturated = true}));
    RunDashboard dashboard(run, m_formatter);
    dashboard.resize(1000, 700);
    dashboard.show();
    dashboard.view().setScenario(kNormal);
    dashboard.generator().show();
    auto* verdicts = qobject_cast<QTabWidget*>(dashboard.generator().parentWidget()->parentWidget());
    QVERIFY(verdicts != nullptr);
    verdicts->setCurrentWidget(&dashboard.generator());
    QVERIFY(dashboard.generator().summary().contains(QStringLiteral("keeps up")));
    dashboard.view().setScenario(kPeak);
    QVERIFY(dashboard.generator().summary().startsWith(QStringLiteral("This machine is the limit")));
    QVERIFY(dashboard.generator().list().model().rowCount() >= 6);
  }

  void resourcesAreDrawnWhereMonitorsDelivered() {
    const OpenRun run(fakes::recordedRun());
    RunDashboard dashboard(run, m_formatter);
    dashboard.view().setScenario(kNormal);
    dashboard.show();
    const auto charts = dashboard.charts().charts();
    QVERIFY(charts.size() >= 4);
    QVERIFY(!charts.back()->series().empty());
  }
};

QTEST_MAIN(RunDashboardTest)
#include "run_dashboard_test.moc"

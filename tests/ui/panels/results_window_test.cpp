// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

#include "core/run/slo_evaluator.h"
#include "tests/fakes/recorded_run.h"
#include "ui/models/error_rows.h"
#include "ui/models/event_rows.h"
#include "ui/models/exemplar_rows.h"
#include "ui/models/request_rows.h"
#include "ui/models/slo_rows.h"
#include "ui/models/trend_column.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/key_figures_panel.h"
#include "ui/panels/results_page.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/window_bar.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kNormal{1};
constexpr ScenarioId kPeak{2};

// Into the field as a user types it.
void type(QLineEdit& field, const char* text) {
  field.selectAll();
  QTest::keyClicks(&field, QString::fromLatin1(text));
  QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace

class ResultsWindowTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};
  std::shared_ptr<OpenRun> m_run;
  std::unique_ptr<ResultsPage> m_page;

  ViewState& view() { return m_page->dashboard()->view(); }
  WindowBar& bar() { return *m_page->windowBar(); }
  [[nodiscard]] const Stats& stats() const { return m_page->dashboard()->stats().stats(); }

private Q_SLOTS:
  void init() {
    m_run = std::make_shared<OpenRun>(fakes::recordedRun());
    m_page = std::make_unique<ResultsPage>(m_formatter);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->setRun(m_run, QStringLiteral("Run"));
    view().setScenario(kNormal);
  }
  void cleanup() { m_page.reset(); }

  void everyFigureAndTableIsOfTheChosenSeconds_data() {
    QTest::addColumn<int>("scenario");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("one second") << 1 << 7 << 8;
    QTest::newRow("across the minute") << 1 << 50 << 70;
    QTest::newRow("until the end") << 1 << 80 << 90;
    QTest::newRow("failures") << 2 << 20 << 35;
    QTest::newRow("past the end") << 2 << 40 << 900;
  }
  void everyFigureAndTableIsOfTheChosenSeconds() {
    QFETCH(int, scenario);
    QFETCH(int, from);
    QFETCH(int, to);
    const ScenarioId id{static_cast<std::uint32_t>(scenario)};
    view().setScenario(id);
    view().setSelection(TimeSpan{static_cast<double>(from), static_cast<double>(to)});
    const RunRecord& record = m_run->record();
    const Stats expected = cut(record, spanWindow(record, id, from, to));
    RunDashboard& dashboard = *m_page->dashboard();
    QVERIFY(stats().sum == expected.sum);
    std::vector<ValueRow> requests = requestRows(expected, record.plan(), m_formatter);
    addTrends(requests, record, expected.window, false);
    QCOMPARE(dashboard.requests().model().rows(), requests);
    const auto figures = windowFigures(expected, record.plan());
    for (std::size_t i = 0; i < figures.size(); ++i) {
      QCOMPARE(dashboard.figures().tiles()[i]->text(),
               m_formatter.value(figures[i].value, figureText(figures[i].id).unit));
    }
    const auto slos = judgeCut(record, expected);
    QCOMPARE(dashboard.slos().model().rows(), chosenSloRows(record.plan(), id, {slos, m_run->slos()}, m_formatter));
    for (const ValueRow& row :
         exemplarRows(record, id, {.window = &expected.window, .row = {}, .outcome = {}}, m_formatter)) {
      const double at = record.exemplars()[row.key.toULong()].atS;
      QVERIFY(expected.window.contains(static_cast<std::int64_t>(at)));
    }
    for (const ValueRow& row : eventRows(record, id, &expected.window, m_formatter)) {
      QVERIFY(expected.window.contains(static_cast<std::int64_t>(record.events()[row.key.toULong()].atS)));
    }
  }

  void anSloIsJudgedOnTheChosenSecondsAndOnItsOwnAgainAfterwards() {
    view().setScenario(kPeak);
    const auto own = m_page->dashboard()->slos().model().rows();
    view().setSelection(TimeSpan{0, 3});
    QVERIFY(m_page->dashboard()->slos().model().rows() != own);
    view().setSelection(std::nullopt);
    QCOMPARE(m_page->dashboard()->slos().model().rows(), own);
  }

  void theListOffersSteadyAndEachStage() {
    QComboBox& windows = bar().windows();
    QCOMPARE(windows.count(), 5); // whole, steady, two ramps and a hold
    windows.setCurrentIndex(1);
    Q_EMIT windows.activated(1);
    const Window steady =
        windowOf(m_run->record(), kNormal, {.kind = WindowKind::steady, .stage = {}, .last = {}}).value();
    QCOMPARE(stats().window.spans, steady.spans);
    QCOMPARE(windows.currentIndex(), 1);
    Q_EMIT windows.activated(0);
    QVERIFY(!m_page->dashboard()->stats().selected());
  }

  void theChosenSecondsAreSaidInWords() {
    QCOMPARE(bar().from().text(), QStringLiteral("0:00"));
    view().setSelection(TimeSpan{5, 12});
    const auto requests = cut(m_run->record(), spanWindow(m_run->record(), kNormal, 5, 12)).requests(m_run->plan());
    QCOMPARE(bar().words(), QStringLiteral("0:05 – 0:12: 7 s, requests: %1").arg(m_formatter.count(requests.count())));
    QCOMPARE(bar().from().text(), QStringLiteral("0:05"));
    QCOMPARE(bar().to().text(), QStringLiteral("0:12"));
    QCOMPARE(bar().windows().currentIndex(), -1); // neither whole nor a stage
  }

  void secondsAreChosenByNumber() {
    bar().from().setFocus();
    type(bar().from(), "1:05");
    QCOMPARE(view().selection()->from, 65.0);
    type(bar().to(), "80");
    QCOMPARE(view().selection(), std::optional(TimeSpan{65, 80}));
    QCOMPARE(bar().to().text(), QStringLiteral("1:20"));
  }

  void whatIsNoWindowIsSaidAndChangesNothing() {
    view().setSelection(TimeSpan{5, 12});
    for (const char* wrong : {"12", "noon", "99:00"}) {
      type(bar().from(), wrong);
      QVERIFY2(bar().words().contains(QStringLiteral("first before the last")), wrong);
      QCOMPARE(view().selection(), std::optional(TimeSpan{5, 12}));
    }
  }

  void leavingAFieldUntouchedKeepsSeveralSpans() {
    view().setChosenSpans({{5, 10}, {20, 30}});
    QTest::keyClick(&bar().from(), Qt::Key_Return);
    QCOMPARE(view().chosenSpans().size(), std::size_t{2});
    QVERIFY(bar().words().contains(QStringLiteral("in 2 part(s): 15 s")));
  }

  void escapeAnywhereOnThePageDropsTheChoice() {
    view().setSelection(TimeSpan{5, 12});
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    bar().windows().setFocus();
    QTest::keyClick(m_page->window(), Qt::Key_Escape);
    QVERIFY(!view().selection());
  }

  void anotherRunLeavesNothingOfTheFirst() {
    view().setSelection(TimeSpan{5, 12});
    m_page->setRun(std::make_shared<OpenRun>(fakes::recordedRun({.failing = false})), QStringLiteral("Two"));
    QVERIFY(!view().selection());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    view().setSelection(TimeSpan{5, 12});
    QTest::keyClick(m_page->window(), Qt::Key_Escape); // one shortcut only, so it is not ambiguous
    QVERIFY(!view().selection());
  }
};

QTEST_MAIN(ResultsWindowTest)
#include "results_window_test.moc"

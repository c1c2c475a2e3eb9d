// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/run/slo_evaluator.h"
#include "tests/fakes/recorded_run.h"
#include "ui/models/error_rows.h"
#include "ui/models/event_rows.h"
#include "ui/models/exemplar_rows.h"
#include "ui/models/request_rows.h"
#include "ui/models/resource_rows.h"
#include "ui/models/slo_rows.h"
#include "ui/models/trend_column.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kNormal{1};
constexpr ScenarioId kPeak{2};

} // namespace

class RunRowsTest : public QObject {
  Q_OBJECT

private:
  RunRecord m_record = fakes::recordedRun();
  Formatter m_formatter{QLocale::c()};

  [[nodiscard]] Stats whole(ScenarioId scenario) const { return cut(m_record, wholeWindow(m_record, scenario)); }
  static void checkShape(const std::vector<ValueColumn>& columns, const std::vector<ValueRow>& rows) {
    ValueTable table(columns);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const ValueRow& row : rows) {
      QCOMPARE(row.cells.size(), columns.size());
    }
    table.setRows(rows);
  }

private Q_SLOTS:
  void everyTableHasACellForEveryColumn() {
    const Stats stats = whole(kPeak);
    checkShape(requestColumns(), requestRows(stats, m_record.plan(), m_formatter));
    checkShape(errorColumns(), errorRows(stats, m_record.plan(), m_formatter));
    checkShape(eventColumns(), eventRows(m_record, kPeak, {}, m_formatter));
    checkShape(resourceColumns(), resourceRows(m_record, stats.window, m_formatter));
    checkShape(sloColumns(), sloRows(m_record.plan(), kPeak, judgeAll(m_record), m_formatter));
    checkShape(exemplarColumns(), exemplarRows(m_record, kPeak, {}, m_formatter));
  }

  void trendsShowTheRateOfEveryLine() {
    const Stats stats = whole(kNormal);
    auto columns = requestColumns();
    addTrendColumn(columns);
    auto rows = requestRows(stats, m_record.plan(), m_formatter);
    addTrends(rows, m_record, stats.window, false);
    checkShape(columns, rows);
    for (const ValueRow& row : rows) {
      const auto& trend = row.cells[kTrendColumn].trend;
      QCOMPARE(trend.size(), kTrendPoints);
      if (row.total) {
        // Parts are of almost equal length: their mean is the rate.
        const double mean = std::accumulate(trend.begin(), trend.end(), 0.0) / static_cast<double>(trend.size());
        const double rate = static_cast<double>(stats.requests(m_record.plan()).count()) / stats.durationS;
        QVERIFY2(std::abs(mean - rate) < rate * 0.05, qPrintable(QString::number(mean)));
      }
    }
    addTrends(rows, m_record, spanWindow(m_record, kNormal, 5, 12), false);
    QCOMPARE(rows.back().cells[kTrendColumn].trend.size(), std::size_t{7}); // a point a second, no more
    addTrends(rows, m_record, Window{.scenario = kNormal, .spans = {}, .name = {}}, false);
    QVERIFY(rows.back().cells[kTrendColumn].trend.empty());
  }

  void aRecentTrendLeavesOutWhatIsLongAgo() {
    fakes::RunBuilder run(fakes::recordedPlan());
    run.start(kNormal);
    const RowId health = fakes::rowNamed(m_record.plan(), "Health");
    for (int second = 0; second < 300; ++second) {
      run.requests(kNormal, health, second < 150 ? 100 : 3, std::chrono::milliseconds(1)).next();
    }
    const Stats stats = cut(run.record(), wholeWindow(run.record(), kNormal));
    auto rows = requestRows(stats, run.record().plan(), m_formatter);
    addTrends(rows, run.record(), stats.window, true);
    for (const float rate : rows.back().cells[kTrendColumn].trend) {
      QCOMPARE(rate, 3.0F);
    }
  }

  void requestsAddUpToTheTotal() {
    const Stats stats = whole(kNormal);
    double sum = 0;
    double total = -1;
    for (const ValueRow& row : requestRows(stats, m_record.plan(), m_formatter)) {
      const double count = row.cells[1].sort.toDouble();
      sum += row.total || row.cells[0].text.contains(QLatin1Char('(')) ? 0 : count;
      total = row.total ? count : total;
    }
    QCOMPARE(total, static_cast<double>(stats.requests(m_record.plan()).count()));
    QCOMPARE(sum, total);
  }

  void errorsAreSortedAndAddUpToTheFailed() {
    const Stats stats = whole(kPeak);
    const auto rows = errorRows(stats, m_record.plan(), m_formatter);
    QVERIFY(!rows.empty());
    QVERIFY(std::ranges::is_sorted(rows, std::ranges::greater{},
                                   [](const ValueRow& row) { return row.cells[3].sort.toDouble(); }));
    double sum = 0;
    for (const ValueRow& row : rows) {
      sum += row.cells[3].sort.toDouble();
    }
    QVERIFY(sum >= static_cast<double>(stats.requests(m_record.plan()).failedCount()));
  }

  void aWindowChangesTheTables() {
    const Stats stats = cut(m_record, spanWindow(m_record, kNormal, 5, 15));
    const auto inside = requestRows(stats, m_record.plan(), m_formatter);
    const auto all = requestRows(whole(kNormal), m_record.plan(), m_formatter);
    QVERIFY(inside.back().cells[1].sort.toDouble() < all.back().cells[1].sort.toDouble());
  }

  void missedSlosSaySoInWordsAndTone() {
    const auto rows = sloRows(m_record.plan(), kPeak, judgeAll(m_record), m_formatter);
    const auto missed = std::ranges::find_if(rows, [](const ValueRow& row) { return row.cells[0].tone == Tone::bad; });
    QVERIFY(missed != rows.end());
    QVERIFY(missed->cells[0].text.contains(label(SloOutcome::fail)));
  }

  void slosBeforeTheFirstVerdictAreNotEvaluated() {
    for (const ValueRow& row : sloRows(m_record.plan(), kPeak, {}, m_formatter)) {
      QVERIFY(row.cells[0].text.contains(label(SloOutcome::notEvaluated)));
    }
  }

  void aGapIsCountedNotDrawnAsZero() {
    const auto rows = resourceRows(m_record, wholeWindow(m_record, kNormal), m_formatter);
    QVERIFY(!rows.empty());
    QVERIFY(std::ranges::any_of(rows, [](const ValueRow& row) { return row.cells.back().sort.toDouble() > 0; }));
  }
};

QTEST_GUILESS_MAIN(RunRowsTest)
#include "run_rows_test.moc"

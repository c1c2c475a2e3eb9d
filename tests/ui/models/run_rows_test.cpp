// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>
#include <algorithm>

#include "core/run/slo_evaluator.h"
#include "tests/fakes/recorded_run.h"
#include "ui/models/error_rows.h"
#include "ui/models/event_rows.h"
#include "ui/models/exemplar_rows.h"
#include "ui/models/request_rows.h"
#include "ui/models/resource_rows.h"
#include "ui/models/slo_rows.h"

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

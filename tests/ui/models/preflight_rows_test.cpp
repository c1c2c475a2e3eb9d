// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/preflight_rows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

PreflightItem target(bool passed) {
  PreflightItem item{.what = "target api answers at http://x", .passed = passed, .subject = "api"};
  if (!passed) {
    item.problem = {ErrorCode::targetUnreachable, Sentence::asIs("connection refused"), "http://x",
                    Sentence::asIs("start it")};
  }
  return item;
}

PreflightItem memory(std::int64_t needed, std::int64_t available) {
  return {.what = "memory",
          .passed = needed <= available,
          .problem = {ErrorCode::system, Sentence::asIs("too much"), "memory", Sentence::asIs("lower the users")},
          .fatal = false,
          .check = PreflightCheck::memory,
          .needed = needed,
          .available = available};
}

} // namespace

class PreflightRowsTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};

private Q_SLOTS:
  void everyCheckHasItsMarkItsWordsAndItsRemedy() {
    ValueTable table(preflightColumns());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setRows(preflightRows({target(true), target(false), memory(40LL << 20, 20LL << 20)}, m_formatter));
    const auto& rows = table.rows();
    QCOMPARE(rows[0].cells[0].tone, Tone::good);
    QCOMPARE(rows[0].cells[1].text, QStringLiteral("Target api answers"));
    QVERIFY(rows[0].cells[3].text.isEmpty());
    QCOMPARE(rows[1].cells[0].tone, Tone::bad);
    QVERIFY(rows[1].cells[2].text.contains(QStringLiteral("connection refused")));
    QCOMPARE(rows[1].cells[3].text, QStringLiteral("start it"));
    QCOMPARE(rows[2].cells[0].tone, Tone::warn);
    QVERIFY(rows[2].cells[2].text.startsWith(QStringLiteral("about 40")));
    QVERIFY(rows[2].cells[1].tip.contains(QStringLiteral("12 KiB for each user")));
  }

  void theWorstDecidesTheSummary() {
    QVERIFY(preflightSummary({}).text.isEmpty());
    QCOMPARE(preflightSummary({target(true)}).tone, Tone::good);
    QCOMPARE(preflightSummary({target(true), memory(2, 1)}).tone, Tone::warn);
    QCOMPARE(preflightSummary({target(false), memory(2, 1)}).tone, Tone::bad);
  }
};

QTEST_GUILESS_MAIN(PreflightRowsTest)
#include "preflight_rows_test.moc"

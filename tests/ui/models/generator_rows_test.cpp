// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/generator_rows.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/fakes/recorded_run.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kPeak{2};
constexpr GeneratorRoom kRoom{.descriptors = 1000, .ports = 28'000};

class Feed final : public SnapshotSink {
public:
  explicit Feed(OpenRun& run) : m_run(run) {}
  void take(std::shared_ptr<const Snapshot> snapshot) override { m_run.take(snapshot); }

private:
  OpenRun& m_run;
};

GeneratorFacts healthy() {
  GeneratorFacts facts;
  facts.any = true;
  facts.busiestPercent = 40;
  facts.workerPercents = {40, 38};
  facts.loopLagP99Ms = 0.2;
  facts.openConnections = 50;
  return facts;
}

} // namespace

class GeneratorRowsTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};

  Tone toneOf(const GeneratorFacts& facts) { return generatorSummary(facts, kRoom, m_formatter).tone; }

private Q_SLOTS:
  void everyWorkerHasALine() {
    ValueTable table(generatorColumns());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setRows(generatorRows(healthy(), kRoom, m_formatter));
    QCOMPARE(table.rows().back().cells[0].text, QStringLiteral("Worker 2, CPU"));
    QCOMPARE(table.rows().back().cells[1].sort.toDouble(), 38.0);
    for (const ValueRow& row : table.rows()) {
      QCOMPARE(row.cells.size(), generatorColumns().size());
      QCOMPARE(row.cells[1].tone, Tone::neutral);
    }
    QVERIFY(generatorRows({}, kRoom, m_formatter).empty());
  }

  void theSentenceSaysWhetherThisMachineIsTheLimit() {
    QCOMPARE(toneOf({}), Tone::neutral);
    GeneratorFacts facts = healthy();
    QCOMPARE(toneOf(facts), Tone::good);
    facts.openConnections = 900; // of 1,000 descriptors
    QCOMPARE(toneOf(facts), Tone::warn);
    facts = healthy();
    facts.saturatedSeconds = 4;
    QCOMPARE(toneOf(facts), Tone::warn);
    facts.saturated = true;
    facts.busiestPercent = 97;
    QCOMPARE(toneOf(facts), Tone::bad);
    QVERIFY(generatorSummary(facts, kRoom, m_formatter).text.contains(QStringLiteral("97")));
  }

  void aLiveRunShowsItsLastSecondAndItsWorkers() {
    OpenRun live(fakes::recordedPlan(), fakes::fakeInfo());
    Feed feed(live);
    fakes::RunBuilder run(fakes::recordedPlan(), {&feed});
    run.start(kPeak);
    run.busy(0.2, std::chrono::milliseconds(1)).next();
    run.busy(0.7, std::chrono::milliseconds(3)).next();
    const Stats stats = cut(live.record(), wholeWindow(live.record(), kPeak));
    const GeneratorFacts facts = generatorFacts(live, stats, true);
    QCOMPARE(facts.workerPercents.size(), std::size_t{1});
    QVERIFY(std::abs(facts.busiestPercent - 70) < 1);
    QVERIFY(std::abs(facts.workerPercents[0] - 70) < 1);
    QVERIFY(facts.loopLagP99Ms && *facts.loopLagP99Ms > 2);
    QVERIFY(!facts.saturated);
  }

  void aStoredRunShowsItsWindow() {
    const OpenRun run(fakes::recordedRun({.saturated = true}));
    const Stats stats = cut(run.record(), wholeWindow(run.record(), kPeak));
    const GeneratorFacts facts = generatorFacts(run, stats, false);
    QVERIFY(facts.saturated && facts.saturatedSeconds > 0);
    QVERIFY(facts.dropped > 0);
    QVERIFY(facts.workerPercents.empty());
  }
};

QTEST_GUILESS_MAIN(GeneratorRowsTest)
#include "generator_rows_test.moc"

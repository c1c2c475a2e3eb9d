// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/compare_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <algorithm>

#include "tests/ui/recorded_run/stored_run.h"
#include "ui/panels/compare_charts.h"
#include "ui/panels/data_table.h"
#include "ui/panels/table_panel.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kReadMs = 20'000;
constexpr int kChange = 6; // column of the judgement

bool allRead(const ComparePage& page, const ComparedRuns& runs) {
  Q_UNUSED(page)
  return std::ranges::all_of(runs.runs(), [](const ComparedRun& run) { return run.record || run.problem; });
}

QComboBox* comboNamed(const ComparePage& page, const QString& name) {
  for (QComboBox* combo : page.findChildren<QComboBox*>()) {
    if (combo->accessibleName() == name) {
      return combo;
    }
  }
  return nullptr;
}

void choose(QComboBox* combo, const QString& text) {
  const int index = combo->findText(text);
  QVERIFY2(index >= 0, qPrintable(text));
  combo->setCurrentIndex(index);
  Q_EMIT combo->activated(index);
}

// The row of a request's figure in the table of changes; null when there is none.
const ValueRow* changeOf(ComparePage& page, const QString& request, const QString& figure) {
  const auto& rows = page.changes().model().rows();
  const auto found = std::ranges::find_if(
      rows, [&](const ValueRow& row) { return row.cells[0].text == request && row.cells[1].text == figure; });
  return found == rows.end() ? nullptr : &*found;
}

} // namespace

class ComparePageTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};
  QTemporaryDir m_folder;
  std::filesystem::path m_failing, m_healthy, m_saturated;

  void openBoth(ComparePage& page) {
    page.resize(1000, 700);
    page.show();
    page.runs().add(m_healthy);
    page.runs().add(m_failing);
    QTRY_VERIFY_WITH_TIMEOUT(allRead(page, page.runs()), kReadMs);
  }

private Q_SLOTS:
  void initTestCase() {
    const std::filesystem::path folder = m_folder.path().toStdString();
    m_failing = fakes::storeRun(folder, "failing");
    m_healthy = fakes::storeRun(folder, "healthy", {.failing = false});
    m_saturated = fakes::storeRun(folder, "saturated", {.saturated = true});
  }

  void whatChangedIsSaidWithItsIntervals() {
    ComparePage page(m_formatter);
    const QAbstractItemModelTester tester(&page.changes().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    openBoth(page);
    choose(comboNamed(page, QStringLiteral("Scenario")), QStringLiteral("Peak"));
    const ValueRow* slower = changeOf(page, QStringLiteral("Create"), QStringLiteral("p95"));
    QVERIFY(slower != nullptr);
    QCOMPARE(slower->cells[kChange].text, QStringLiteral("✗ worse"));
    QVERIFY(slower->cells[kChange].tip.contains(QStringLiteral("95 %")));
    QVERIFY(slower->cells[4].text.startsWith(QLatin1Char('+')));
    const ValueRow* same = changeOf(page, QStringLiteral("Health"), QStringLiteral("p95"));
    QCOMPARE(same->cells[kChange].text, QStringLiteral("no clear change"));
    QCOMPARE(changeOf(page, QStringLiteral("Health"), QStringLiteral("Requests"))->cells[kChange].text,
             QStringLiteral("not judged"));
    QCOMPARE(page.changes().model().rows().front().cells[0].text, QStringLiteral("All requests"));
    QVERIFY(page.summary().contains(QStringLiteral("worse")));
  }

  void theFirstRunIsTheBaselineAndMayBeAnother() {
    ComparePage page(m_formatter);
    openBoth(page);
    choose(comboNamed(page, QStringLiteral("Scenario")), QStringLiteral("Peak"));
    page.runs().makeBaseline(m_failing);
    QCOMPARE(page.runs().runs().front().file, m_failing);
    QCOMPARE(page.runs().runs().front().look, 1); // its line goes with it
    QCOMPARE(changeOf(page, QStringLiteral("Create"), QStringLiteral("p95"))->cells[kChange].text,
             QStringLiteral("✓ better"));
    QCOMPARE(page.list().model()->index(0, 4).data().toString(), QStringLiteral("baseline"));
    QCOMPARE(page.list().model()->index(1, 4).data().toString(), QStringLiteral("the same"));
  }

  void chartsHaveOneLineARunFromTheChosenZero() {
    ComparePage page(m_formatter);
    openBoth(page);
    choose(comboNamed(page, QStringLiteral("Scenario")), QStringLiteral("Normal"));
    const auto& rate = page.charts().charts()[0]->series();
    QCOMPARE(rate.size(), std::size_t{2});
    QVERIFY(rate[0].index != rate[1].index);
    QCOMPARE(rate[0].name, QStringLiteral("Run 1"));
    QCOMPARE(rate[0].x.size(), qsizetype{90});
    choose(comboNamed(page, QStringLiteral("Alignment")), QStringLiteral("Aligned at Steady"));
    const ChartSeries& aligned = page.charts().charts()[0]->series().front();
    QCOMPARE(aligned.x.front(), 0.0);
    QCOMPARE(aligned.x.size(), qsizetype{80}); // without the 10 s of its ramp
    const ComparedRun& run = page.runs().runs().front();
    const auto id = scenarioNamed(*run.record, QStringLiteral("Normal"));
    QCOMPARE(aligned.y.front(), static_cast<double>(run.record->chart(*id)[10].ratePerS));
  }

  void thePercentileOfTheChartIsChosen() {
    ComparePage page(m_formatter);
    openBoth(page);
    const double p95 = page.charts().charts()[1]->series().front().y.back();
    choose(comboNamed(page, QStringLiteral("Percentile")), QStringLiteral("p50"));
    QVERIFY(page.charts().charts()[1]->series().front().y.back() < p95);
  }

  void aSaturatedGeneratorIsNotComparedAndSaysWhy() {
    ComparePage page(m_formatter);
    openBoth(page);
    page.runs().remove(m_failing);
    page.runs().add(m_saturated);
    QTRY_VERIFY_WITH_TIMEOUT(allRead(page, page.runs()), kReadMs);
    choose(comboNamed(page, QStringLiteral("Scenario")), QStringLiteral("Peak"));
    const QString text = changeOf(page, QStringLiteral("Create"), QStringLiteral("p95"))->cells[kChange].text;
    QVERIFY2(text.contains(QStringLiteral("not comparable")) && text.contains(QStringLiteral("saturated")),
             qPrintable(text));
  }

  void aRunThatCannotBeReadIsListedAndStopsNoOther() {
    QFile broken(m_folder.filePath(QStringLiteral("broken.tmrun")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no database");
    broken.close();
    ComparePage page(m_formatter);
    openBoth(page);
    page.runs().add(broken.fileName().toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(allRead(page, page.runs()), kReadMs);
    QCOMPARE(page.list().model()->rowCount(), 3);
    QCOMPARE(page.list().model()->index(2, 3).data().toString(), QStringLiteral("cannot be read"));
    QVERIFY(!page.list().model()->index(2, 5).data().toString().isEmpty());
    QCOMPARE(page.charts().charts()[0]->series().size(), std::size_t{2});
  }

  void runFilesAreDroppedOnThePage() {
    ComparePage page(m_formatter);
    page.resize(800, 600);
    page.show();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QString::fromStdString(m_healthy.string())),
                  QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("notes.txt")))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &drop);
    QCOMPARE(page.runs().runs().size(), std::size_t{1});
    QTRY_VERIFY_WITH_TIMEOUT(allRead(page, page.runs()), kReadMs);
    QVERIFY(page.summary().contains(QStringLiteral("another run")));
  }
};

QTEST_MAIN(ComparePageTest)
#include "compare_page_test.moc"

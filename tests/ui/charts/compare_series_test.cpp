// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/compare_series.h"

#include <QTest>
#include <cmath>

#include "tests/fakes/recorded_run.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kNormal{1};
constexpr ScenarioId kPeak{2};

} // namespace

class CompareSeriesTest : public QObject {
  Q_OBJECT

private:
  RunRecord m_one = fakes::recordedRun();
  RunRecord m_other = fakes::recordedRun({.failing = false});

private Q_SLOTS:
  void everyRunIsALineWithItsNameAndLook() {
    const auto lines =
        comparedSeries({{&m_one, kPeak, 0, QStringLiteral("one"), 0}, {&m_other, kPeak, 0, QStringLiteral("other"), 3}},
                       ComparedCurve::p95);
    QCOMPARE(lines.size(), std::size_t{2});
    QCOMPARE(lines[1].name, QStringLiteral("other"));
    QCOMPARE(lines[1].index, 3);
    QVERIFY(lines[0].id != lines[1].id);
    QCOMPARE(lines[0].y.front(), static_cast<double>(m_one.chart(kPeak).front().p95Ms));
  }

  void secondZeroIsTheChosenOne() {
    const double steady = stageStartS(m_one, kNormal, "Steady").value();
    QCOMPARE(steady, 10.0);
    const auto line =
        comparedSeries({{&m_one, kNormal, steady, QStringLiteral("one"), 0}}, ComparedCurve::users).front();
    QCOMPARE(line.x.front(), 0.0);
    QCOMPARE(line.y.front(), static_cast<double>(m_one.chart(kNormal)[10].users));
    QCOMPARE(comparedLengthS({{&m_one, kNormal, steady, {}, 0}}), 80.0);
    QVERIFY(!stageStartS(m_one, kNormal, "Nowhere").has_value());
    QCOMPARE(comparedLengthS({}), 1.0); // an axis has a length
  }

  void errorsAreAShareAndAGapWhereNothingEnded() {
    const auto line = comparedSeries({{&m_one, kPeak, 0, {}, 0}}, ComparedCurve::errorPercent).front();
    for (qsizetype i = 0; i < line.y.size(); ++i) {
      const ChartPoint& point = m_one.chart(kPeak)[static_cast<std::size_t>(i)];
      if (point.ratePerS > 0) {
        QCOMPARE(line.y[i], 100.0 * static_cast<double>(point.failedPerS) / static_cast<double>(point.ratePerS));
      } else {
        QVERIFY(std::isnan(line.y[i]));
      }
    }
  }
};

QTEST_GUILESS_MAIN(CompareSeriesTest)
#include "compare_series_test.moc"

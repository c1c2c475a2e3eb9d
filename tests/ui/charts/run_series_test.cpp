// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_series.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "core/run/stats.h"
#include "tests/fakes/recorded_run.h"
#include "ui/charts/percentile_curve.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kNormal{1};
constexpr ScenarioId kPeak{2};

} // namespace

class RunSeriesTest : public QObject {
  Q_OBJECT

private:
  RunRecord m_record = fakes::recordedRun();

private Q_SLOTS:
  void timesCountFromTheScenariosStart() {
    const auto series = rateSeries(m_record, kPeak);
    QCOMPARE(series.size(), std::size_t{3});
    QCOMPARE(series[0].x.front(), 0.0);
    QVERIFY(series[2].rightAxis);
  }

  void ratesAgreeWithTheChartPoints() {
    const auto series = rateSeries(m_record, kNormal);
    const auto& points = m_record.chart(kNormal);
    QCOMPARE(static_cast<std::size_t>(series[0].y.size()), points.size());
    QCOMPARE(series[0].y[10], static_cast<double>(points[10].ratePerS));
  }

  void errorsAreStackedAndKeepTheirOwnValues() {
    const auto series = errorSeries(m_record, kPeak);
    QVERIFY(series.size() >= 2);
    const auto& top = series.back();
    const auto& points = m_record.chart(kPeak);
    for (qsizetype i = 0; i < top.y.size(); ++i) {
      double sum = 0;
      for (const ChartSeries& each : series) {
        sum += each.values[i];
      }
      QCOMPARE(top.y[i], sum);
      QCOMPARE(sum, static_cast<double>(points[static_cast<std::size_t>(i)].failedPerS));
    }
  }

  void aMissingReadingIsAGap() {
    QStringList ids;
    for (const ReadingSeries& series : m_record.readings()) {
      ids.append(QString::fromStdString(series.info.id));
    }
    bool gap = false;
    for (const Unit unit : {Unit::percent, Unit::bytes, Unit::ms, Unit::state, Unit::count}) {
      for (const ChartSeries& series : resourceSeries(m_record, kNormal, ids, {unit, unit})) {
        QVERIFY(std::is_sorted(series.x.begin(), series.x.end()));
        gap = gap || std::ranges::any_of(series.y, [](double y) { return std::isnan(y); });
      }
    }
    QVERIFY(gap);
  }

  void stagesAreBandsAndMarksAreLines() {
    const ChartMarks marks = marksOf(m_record, kNormal);
    QCOMPARE(marks.stages.size(), m_record.scenarios()[kNormal.index()].stages.size());
    QVERIFY(!marks.events.empty());
    QVERIFY(!withLatencyLimits(marks, m_record.plan(), kPeak).limits.empty());
  }

  void theLegendReadsTheValueAtOrBeforeAnInstant() {
    ChartSeries series;
    series.x = {0, 1, 2};
    series.y = {5, 6, 7};
    QCOMPARE(series.valueAt(1.2), 6.0);
    QCOMPARE(series.valueAt(99), 7.0);
    QVERIFY(std::isnan(series.valueAt(-3)));
  }

  void theCurveEndsAtTheMaximum() {
    const Stats stats = cut(m_record, wholeWindow(m_record, kNormal));
    const LatencyHistogram all = stats.requests(m_record.plan()).all();
    const auto curve = percentileCurve(all);
    QCOMPARE(curve.front().inverse, 1.0);
    QCOMPARE(curve.back().ms, toMillis(all.max()));
    QVERIFY(std::ranges::is_sorted(curve, {}, &CurvePoint::ms));
    // The value drawn at 1/(1−p) is the percentile itself.
    for (const double percent : {50.0, 90.0, 99.0}) {
      const double inverse = 1 / (1 - percent / 100);
      const auto after = std::ranges::upper_bound(curve, inverse - 1e-9, {}, &CurvePoint::inverse);
      QCOMPARE(std::prev(after)->ms, toMillis(all.percentile(percent)));
    }
  }
};

QTEST_GUILESS_MAIN(RunSeriesTest)
#include "run_series_test.moc"

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_series_chart.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <memory>
#include <qcustomplot.h>

#include "tests/fakes/recorded_run.h"
#include "ui/charts/category_chart.h"
#include "ui/charts/chart_layers.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/percentile_curve_chart.h"
#include "ui/charts/run_series.h"
#include "ui/charts/unit_ticker.h"
#include "ui/theme/theme.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kNormal{1};

} // namespace

class TimeSeriesChartTest : public QObject {
  Q_OBJECT

private:
  RunRecord m_record = fakes::recordedRun();
  Formatter m_formatter{QLocale::c()};

  std::unique_ptr<TimeSeriesChart> shown(ViewState& view) {
    auto chart = std::make_unique<TimeSeriesChart>(
        ChartSpec{QStringLiteral("Rate"), {}, Unit::ratePerS, Unit::count, true}, view, m_formatter);
    chart->resize(600, 240);
    chart->show();
    chart->setData(rateSeries(m_record, kNormal), marksOf(m_record, kNormal), 90);
    return chart;
  }
  static void drag(QWidget& plot, int from, int to) {
    QTest::mousePress(&plot, Qt::LeftButton, {}, QPoint(from, 80));
    QTest::mouseMove(&plot, QPoint((from + to) / 2, 80));
    QTest::mouseMove(&plot, QPoint(to, 80));
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, QPoint(to, 80));
  }

private Q_SLOTS:
  void draggingChoosesWholeSeconds() {
    ViewState view;
    const auto chart = shown(view);
    auto* plot = chart->findChild<QCustomPlot*>();
    drag(*plot, 200, 400);
    QVERIFY(view.selection().has_value());
    QCOMPARE(view.selection()->from, std::floor(plot->xAxis->pixelToCoord(200)));
    QCOMPARE(view.selection()->to, std::ceil(plot->xAxis->pixelToCoord(400)));
    QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(300, 80));
    QVERIFY(!view.selection().has_value());
  }

  void theWheelZoomsAndADoubleClickShowsEverything() {
    ViewState view;
    const auto chart = shown(view);
    auto* plot = chart->findChild<QCustomPlot*>();
    QTest::keyClick(plot, Qt::Key_Plus);
    QVERIFY(view.zoom().has_value());
    QCOMPARE(plot->xAxis->range().lower, view.zoom()->from);
    QTest::mouseDClick(plot, Qt::LeftButton, {}, QPoint(300, 80));
    QVERIFY(!view.zoom().has_value());
    QCOMPARE(plot->xAxis->range().upper, 90.0);
  }

  void linkedChartsShowTheSameTime() {
    ViewState view;
    const auto one = shown(view);
    const auto two = shown(view);
    view.setZoom(TimeSpan{10, 40});
    QCOMPARE(one->findChild<QCustomPlot*>()->xAxis->range(), two->findChild<QCustomPlot*>()->xAxis->range());
  }

  void newDataAreDrawnAtMostOnceASecond() {
    ViewState view;
    const auto chart = shown(view);
    const int before = chart->redraws();
    for (int i = 0; i < 20; ++i) {
      chart->setData(rateSeries(m_record, kNormal), marksOf(m_record, kNormal), 90);
    }
    QVERIFY(chart->redraws() <= before + 1);
  }

  void legendEntriesHideTheirSeries() {
    ViewState view;
    const auto chart = shown(view);
    auto* plot = chart->findChild<QCustomPlot*>();
    const auto entries = chart->findChildren<QAbstractButton*>();
    QCOMPARE(entries.size(), 3);
    entries.front()->click();
    int visible = 0;
    for (int i = 0; i < plot->graphCount(); ++i) {
      visible += plot->graph(i)->visible() ? 1 : 0;
    }
    QCOMPARE(visible, 2);
  }

  void theLegendShowsTheLatestValuesOnlyWhileSomethingGrows() {
    ViewState view;
    const auto chart = shown(view);
    const auto* first = chart->findChild<LegendButton*>();
    QVERIFY(first->value().isEmpty());
    view.setHover(30.0);
    const QString hovered = first->value();
    QVERIFY(!hovered.isEmpty());
    view.setHover(std::nullopt);
    QVERIFY(first->value().isEmpty());
    chart->setGrowing(true);
    QVERIFY(!first->value().isEmpty());
    chart->setGrowing(false);
    QVERIFY(first->value().isEmpty());
  }

  void aLegendOfSeveralLinesTakesNothingFromThePlot() {
    ViewState view;
    const auto chart = shown(view);
    const int least = chart->minimumHeight();
    const auto plotAtLeast = [&chart] {
      chart->resize(chart->width(), chart->minimumHeight());
      return chart->findChild<QCustomPlot*>()->height();
    };
    const int plot = plotAtLeast();
    chart->resize(230, 300);
    QTRY_VERIFY(chart->minimumHeight() > least);
    QTRY_VERIFY(plotAtLeast() >= plot);
    chart->resize(600, 300);
    QTRY_COMPARE(chart->minimumHeight(), least);
  }

  void aLimitIsSeenWhereALineOfTheGridRunsToo() {
    ViewState view;
    const auto chart = shown(view);
    const double tick = 5;
    ChartMarks marks;
    marks.limits = {{tick, "limit"}};
    chart->setData(rateSeries(m_record, kNormal), marks, 90);
    chart->redrawNow();
    auto* plot = chart->findChild<QCustomPlot*>();
    QTRY_VERIFY(plot->yAxis->range().contains(tick));
    plot->yAxis->ticker()->setTickOrigin(tick);
    plot->replot();
    QVERIFY(plot->yAxis->tickVector().contains(tick));
    const QImage image = plot->toPixmap().toImage();
    const QColor bad = toneColour(Tone::bad, chart->palette());
    const int y = qRound(plot->yAxis->coordToPixel(tick));
    int seen = 0;
    for (int x = plot->axisRect()->left(); x < plot->axisRect()->right(); ++x) {
      seen += image.pixelColor(x, y) == bad ? 1 : 0;
    }
    QVERIFY2(seen > plot->axisRect()->width() / 4, qPrintable(QString::number(seen)));
  }

  void ticksOfAnAxisHaveEqualDecimals() {
    struct Case {
      double top;
      QString labels;
    };
    const Formatter formatter{QLocale(QLocale::English)};
    for (const Case& one :
         {Case{8.2, QStringLiteral("0.0 2.5 5.0 7.5")}, Case{0.9, QStringLiteral("0.00 0.25 0.50 0.75")},
          Case{2200, QStringLiteral("0 500 1,000 1,500 2,000")}}) {
      UnitTicker ticker(Unit::ratePerS, formatter);
      ticker.setTickCount(3);
      const QCPRange range(0, one.top);
      ticker.setRange(range);
      QVector<double> ticks;
      QVector<QString> labels;
      ticker.generate(range, QLocale(), QLatin1Char('g'), 6, ticks, nullptr, &labels);
      QStringList inSight;
      for (int i = 0; i < ticks.size(); ++i) {
        if (range.contains(ticks[i])) {
          inSight.append(labels[i]);
        }
      }
      QCOMPARE(inSight.join(QLatin1Char(' ')), one.labels);
    }
  }

  void labelsOfCloseLimitsNeitherOverlapNorLeaveThePlot() {
    const std::pair area{10.0, 110.0};
    QCOMPARE(labelTops({50}, 15, area), std::vector<double>{35});
    const auto apart = [&area](const std::vector<double>& lines) {
      auto tops = labelTops(lines, 15, area);
      std::ranges::sort(tops);
      bool right = tops.front() >= area.first && tops.back() + 15 <= area.second;
      for (std::size_t i = 1; i < tops.size(); ++i) {
        right = right && tops[i] - tops[i - 1] >= 15;
      }
      return right;
    };
    QVERIFY(apart({60, 58, 61, 60})); // close to each other
    QVERIFY(apart({11, 12, 13}));     // at the top, where over the line is no room
    QVERIFY(apart({109, 110, 110, 110}));
    QVERIFY(apart({10, 110, 40, 45, 50, 55}));
  }

  void picturesAreWrittenAsSvg() {
    ViewState view;
    const auto chart = shown(view);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("chart.svg"));
    QVERIFY(chart->writeSvg(file));
    QFile svg(file);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("<svg"));
    QVERIFY(!chart->writeSvg(QStringLiteral("/nowhere/chart.svg")));
  }

  void categoriesAndCurvesDraw() {
    CategoryChart bars(QStringLiteral("Bars"), Unit::ms);
    bars.resize(400, 200);
    bars.setData({QStringLiteral("a"), QStringLiteral("b")}, {{QStringLiteral("p50"), SeriesRole::p50, {1, 2}}});
    QVERIFY(!bars.grab().isNull());
    PercentileCurveChart curve(m_formatter);
    curve.resize(400, 200);
    curve.setCurves({{QStringLiteral("all"), SeriesRole::rate, {{1, 2}, {10, 5}, {100, 9}}, 100}});
    QVERIFY(!curve.grab().isNull());
  }
};

QTEST_MAIN(TimeSeriesChartTest)
#include "time_series_chart_test.moc"

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map_chart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

#include "core/analysis/growing_heat_map.h"

using namespace tidemark;
using namespace tidemark::ui;
using namespace std::chrono_literals;

namespace {

// 60 s of a scenario that starts at second 100: 10 requests of 2 ms a second, one of 300 ms each tenth second.
HeatMap sample() {
  GrowingHeatMap map;
  map.reset(100, 60);
  for (std::int64_t second = 100; second < 160; ++second) {
    LatencyHistogram times;
    times.record(2ms, 10);
    times.record(300ms, second % 10 == 0 ? 1 : 0);
    map.add(second, times);
  }
  return map.map();
}

} // namespace

class HeatMapChartTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};

  // The colour that is drawn where a request of that time ended in that second.
  static QColor colourAt(HeatMapChart& chart, double second, double ms) {
    auto* plot = chart.findChild<QCustomPlot*>();
    chart.redrawNow();
    plot->replot(QCustomPlot::rpImmediateRefresh);
    const QImage image = plot->grab().toImage();
    return image.pixelColor(static_cast<int>(plot->xAxis->coordToPixel(second)),
                            static_cast<int>(plot->yAxis->coordToPixel(std::log10(ms))));
  }

private Q_SLOTS:
  void cellsLieAtTheirTimeAndLatency() {
    ViewState view;
    HeatMapChart chart(view, m_formatter);
    chart.resize(800, 300);
    chart.show();
    chart.setData(sample(), 100, {}, 60);
    const QColor many = colourAt(chart, 30.5, 2);
    const QColor one = colourAt(chart, 30.5, 300);
    const QColor none = colourAt(chart, 31.5, 300);
    QVERIFY(many.lightness() < one.lightness());
    QVERIFY(one.lightness() < none.lightness());
    QCOMPARE(colourAt(chart, 30.5, 30), none);
    QCOMPARE(chart.cellText(30.5, 300).section(QStringLiteral(": "), -1), QStringLiteral("1 request(s)"));
    QCOMPARE(chart.cellText(30.5, 2).section(QStringLiteral(": "), -1), QStringLiteral("10 request(s)"));
    QVERIFY(chart.cellText(70, 2).isEmpty());
    QVERIFY(chart.cellText(30, 1e6).isEmpty());
  }

  void zoomsWithTheOtherCharts() {
    ViewState view;
    HeatMapChart chart(view, m_formatter);
    chart.show();
    chart.setData(sample(), 100, {}, 60);
    view.setZoom(TimeSpan{10, 20});
    QCOMPARE(chart.findChild<QCustomPlot*>()->xAxis->range().lower, 10.0);
    QCOMPARE(chart.findChild<QCustomPlot*>()->xAxis->range().upper, 20.0);
  }

  void drawsNewDataAtMostOnceASecond() {
    ViewState view;
    HeatMapChart chart(view, m_formatter);
    chart.show();
    chart.setData(sample(), 100, {}, 60);
    const int before = chart.redraws();
    for (int i = 0; i < 50; ++i) {
      chart.setData(sample(), 100, {}, 60);
    }
    QCOMPARE(chart.redraws(), before);
    QTRY_COMPARE(chart.redraws(), before + 1);
  }

  void withoutARequestItSaysSo() {
    ViewState view;
    HeatMapChart chart(view, m_formatter);
    chart.resize(600, 200);
    chart.show();
    chart.setData({}, 0, {}, 10);
    QVERIFY(!chart.grab().isNull());
    GrowingHeatMap one;
    one.reset(0, 1);
    LatencyHistogram times;
    times.record(1ms);
    one.add(0, times);
    chart.setData(one.map(), 0, {}, 10);
    QVERIFY(colourAt(chart, 0.5, 1.1) != colourAt(chart, 1.5, 1.1)); // one column alone has a width
  }

  void isWrittenAsSvg() {
    ViewState view;
    HeatMapChart chart(view, m_formatter);
    chart.show();
    chart.setData(sample(), 100, {}, 60);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("heat.svg"));
    QVERIFY(chart.writeSvg(file));
    QVERIFY(QFile(file).size() > 1000);
    QVERIFY(!chart.writeSvg(QStringLiteral("/proc/nowhere/heat.svg")));
  }
};

QTEST_MAIN(HeatMapChartTest)
#include "heat_map_chart_test.moc"

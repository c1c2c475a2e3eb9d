// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/area_graph.h"

#include <QTest>
#include <limits>

using namespace tidemark::ui;

namespace {

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

// The line of `points` data points from 0 to 10, drawn in a plot on a white ground.
QImage drawn(int points, double gapFrom, double gapTo) {
  QCustomPlot plot;
  plot.resize(300, 120);
  auto* graph = new AreaGraph(plot.xAxis, plot.yAxis);
  graph->setPen(Qt::NoPen);
  graph->setBrush(Qt::red);
  for (int i = 0; i < points; ++i) {
    const double x = 10.0 * i / (points - 1);
    graph->addData(x, x >= gapFrom && x < gapTo ? kGap : 4);
  }
  plot.xAxis->setRange(0, 10);
  plot.yAxis->setRange(0, 5);
  return plot.toPixmap().toImage();
}

int redPixels(const QImage& image) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      const QRgb pixel = image.pixel(x, y);
      count += qRed(pixel) > 200 && qGreen(pixel) < 60 ? 1 : 0;
    }
  }
  return count;
}

} // namespace

class AreaGraphTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void eachColumnReachesFromTheHighestPlaceOfTheLineToTheBase() {
    const QVector<QRectF> wanted{{2, 20, 1, 80}, {3, 40, 1, 60}};
    QCOMPARE(columnsUnder({{2.1, 90}, {2.4, 20}, {2.8, 70}, {3.2, 50}, {3.9, 40}}, 100), wanted);
  }

  void aPieceAcrossColumnsRaisesAllOfThem() {
    const QVector<QRectF> wanted{{0, 75, 1, 25}, {1, 50, 1, 50}, {2, 25, 1, 75}, {3, 0, 1, 100}, {4, 0, 1, 100}};
    QCOMPARE(columnsUnder({{0, 100}, {4, 0}}, 100), wanted);
  }

  void gapsAndWhatLiesAtTheBaseHaveNone() {
    QCOMPARE(columnsUnder({{0.5, 50}, {0.6, 50}, {1.5, kGap}, {2.5, 50}, {2.6, 50}}, 100),
             (QVector<QRectF>{{0, 50, 1, 50}, {2, 50, 1, 50}}));
    QVERIFY(columnsUnder({{0.5, 100}, {0.7, 101}}, 100).isEmpty());
    QVERIFY(columnsUnder({{kGap, kGap}}, 100).isEmpty());
    QVERIFY(columnsUnder({}, 100).isEmpty());
  }

  void aDenseAreaLooksAsASparseOne() {
    const int sparse = redPixels(drawn(41, 20, 20));
    const int dense = redPixels(drawn(4001, 20, 20));
    QVERIFY(sparse > 10'000);
    QVERIFY2(std::abs(dense - sparse) < 300, qPrintable(QStringLiteral("%1, %2").arg(dense).arg(sparse)));
    QVERIFY(redPixels(drawn(4001, 3, 6)) < dense * 3 / 4);
  }
};

QTEST_MAIN(AreaGraphTest)
#include "area_graph_test.moc"

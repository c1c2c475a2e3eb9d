// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/thinned_line.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace tidemark::ui;

namespace {

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

struct Line {
  QVector<double> x;
  QVector<double> y;
};

Line day() {
  Line line;
  for (int second = 0; second < 86'400; ++second) {
    line.x.append(second);
    line.y.append(100 + second % 7);
  }
  return line;
}

} // namespace

class ThinnedLineTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aFewPointsStayAsTheyAre() {
    const QVector<double> x{0, 1, 2, 3};
    const QVector<double> y{5, kGap, 7, 8};
    const auto points = thinned(x, y, 0, 3, 100);
    QCOMPARE(points.size(), qsizetype{4});
    QVERIFY(std::isnan(points[1].y));
    QCOMPARE(points[3], (LinePoint{3, 8}));
  }

  void aDayIsDrawnByAFewPointsAPixelAndKeepsEveryPeak() {
    Line line = day();
    line.y[40'123] = 5000;
    line.y[70'001] = 1;
    const auto points = thinned(line.x, line.y, 0, 86'399, 600);
    QVERIFY(points.size() <= 600 * 5 + 5);
    QVERIFY(points.contains(LinePoint{40'123, 5000}));
    QVERIFY(points.contains(LinePoint{70'001, 1}));
    QCOMPARE(points.front(), (LinePoint{0, 100}));
    QCOMPARE(points.back().x, 86'399.0);
    QVERIFY(std::ranges::is_sorted(points, {}, &LinePoint::x));
  }

  void aGapStaysAGap() {
    Line line = day();
    line.y[10'000] = kGap;
    const auto points = thinned(line.x, line.y, 0, 86'399, 600);
    QVERIFY(std::ranges::any_of(points, [](const LinePoint& point) { return std::isnan(point.y); }));
  }

  void whatIsNotShownIsLeftOutButForANeighbourOnEachSide() {
    const Line line = day();
    const auto points = thinned(line.x, line.y, 1000, 1010, 600);
    QCOMPARE(points.size(), qsizetype{13});
    QCOMPARE(points.front().x, 999.0);
    QCOMPARE(points.back().x, 1011.0);
  }

  void theHighestIsThatOfTheSpanAlone() {
    const QVector<LinePoint> points{{0, 900}, {1, 5}, {2, kGap}, {3, 7}, {4, 800}};
    QCOMPARE(highestIn(points, 1, 3), 7.0);
    QCOMPARE(highestIn({}, 0, 1), 0.0);
  }
};

QTEST_GUILESS_MAIN(ThinnedLineTest)
#include "thinned_line_test.moc"

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/fakes/sample_document.h"
#include "ui/report/figures/figure_frame.h"
#include "ui/report/figures/figure_painter.h"
#include "ui/report/figures/figure_svg.h"
#include "ui/report/figures/line_cutter.h"

using namespace tidemark;
using namespace tidemark::ui;

Q_DECLARE_METATYPE(tidemark::Figure)

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr int kMargin = 40;

QImage drawn(const Figure& figure, const FigureTheme& theme, const QSize& size = {700, 260}) {
  QImage image(size + QSize(2 * kMargin, 2 * kMargin), QImage::Format_RGB32);
  image.fill(theme.paper);
  QPainter painter(&image);
  paintFigure(painter, figure, QRectF(QPointF(kMargin, kMargin), QSizeF(size)), theme);
  painter.end();
  return image;
}

// Pixels outside the rect that are not paper; one pixel of smoothing is allowed.
int spilled(const QImage& image, QRgb paper) {
  const QRect inside = image.rect().adjusted(kMargin - 1, kMargin - 1, 1 - kMargin, 1 - kMargin);
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      count += !inside.contains(x, y) && image.pixel(x, y) != paper ? 1 : 0;
    }
  }
  return count;
}

int pixelsLike(const QImage& image, const QRect& rect, const QColor& colour) {
  int count = 0;
  for (int y = rect.top(); y <= rect.bottom(); ++y) {
    for (int x = rect.left(); x <= rect.right(); ++x) {
      const QColor pixel = image.pixelColor(x, y);
      const int distance = std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                           std::abs(pixel.blue() - colour.blue());
      count += distance < 40 ? 1 : 0;
    }
  }
  return count;
}

Figure lineFigure(std::vector<double> x, std::vector<double> y) {
  Figure figure;
  figure.id = "f";
  figure.x = {"", "", AxisScale::linear, 0, 100, {}};
  figure.left = {"", "", AxisScale::linear, 0, 100, {}};
  figure.series = {{"s", SeriesStyle::line, SeriesRole::rate, false, 0, std::move(x), std::move(y)}};
  return figure;
}

// The part of the picture that holds x from..to of lineFigure.
QRect columns(const Figure& figure, const FigureTheme& theme, double from, double to) {
  const QRectF plot = frameOf(figure, QRectF(kMargin, kMargin, 700, 260), theme).plot;
  return QRectF(plot.left() + plot.width() * from / 100, plot.top(), plot.width() * (to - from) / 100, plot.height())
      .toRect();
}

} // namespace

class FigureTest : public QObject {
  Q_OBJECT

private slots:
  void nothingIsDrawnOutsideTheRect_data();
  void nothingIsDrawnOutsideTheRect();
  void nanLeavesAGap();
  void aLoneValueBetweenGapsIsSeen();
  void zeroIsCutAtTheEndOfALogarithmicAxis();
  void linesAreCutWhereTheyLeaveTheRange();
  void thinningKeepsExtremes();
  void tickLabelsNeverOverlap();
  void svgIsWellFormedAndKeepsText_data() { nothingIsDrawnOutsideTheRect_data(); }
  void svgIsWellFormedAndKeepsText();
  void svgOfALongRunStaysSmall();
  void sameFigureGivesSameBytes();
  void seriesDifferByMoreThanColour();
};

void FigureTest::nothingIsDrawnOutsideTheRect_data() {
  QTest::addColumn<Figure>("figure");
  QTest::newRow("rate") << sampleRateFigure();
  QTest::newRow("percentiles") << samplePercentilesFigure();
  QTest::newRow("heat map") << sampleHeatFigure();
  QTest::newRow("percentile curve") << sampleCurveFigure();
  QTest::newRow("errors") << sampleErrorsFigure();
  QTest::newRow("bars") << sampleBarsFigure();
  QTest::newRow("resources") << sampleResourcesFigure();
  QTest::newRow("values far outside") << lineFigure({-50, 20, 50, 150}, {-1e9, 1e9, 40, -1e12});
  QTest::newRow("no data") << lineFigure({}, {});
}

void FigureTest::nothingIsDrawnOutsideTheRect() {
  QFETCH(Figure, figure);
  for (const FigureTheme& theme : {FigureTheme::light(), FigureTheme::darkened()}) {
    QCOMPARE(spilled(drawn(figure, theme), theme.paper.rgb()), 0);
  }
  // A small rect squeezes the parts, it does not push them out.
  const FigureTheme theme = FigureTheme::light();
  QCOMPARE(spilled(drawn(figure, theme, {320, 200}), theme.paper.rgb()), 0);
}

void FigureTest::nanLeavesAGap() {
  const Figure figure = lineFigure({0, 20, 40, 60, 80, 100}, {50, 50, kNaN, kNaN, 50, 50});
  const FigureTheme theme = FigureTheme::light();
  const QImage image = drawn(figure, theme);
  const QColor line = theme.look(SeriesRole::rate, 0).colour;
  QVERIFY(pixelsLike(image, columns(figure, theme, 5, 15), line) > 0);
  QCOMPARE(pixelsLike(image, columns(figure, theme, 25, 75), line), 0);
  QVERIFY(pixelsLike(image, columns(figure, theme, 85, 95), line) > 0);
}

void FigureTest::aLoneValueBetweenGapsIsSeen() {
  const Figure figure = lineFigure({0, 50, 100}, {kNaN, 50, kNaN});
  const FigureTheme theme = FigureTheme::light();
  QVERIFY(pixelsLike(drawn(figure, theme), columns(figure, theme, 45, 55), theme.look(SeriesRole::rate, 0).colour) > 0);
}

void FigureTest::zeroIsCutAtTheEndOfALogarithmicAxis() {
  Figure figure = lineFigure({0, 100}, {0, 0});
  figure.left = {"", "", AxisScale::logarithmic, 1, 100, {}};
  const FigureTheme theme = FigureTheme::light();
  QCOMPARE(pixelsLike(drawn(figure, theme), columns(figure, theme, 0, 100), theme.look(SeriesRole::rate, 0).colour), 0);
}

void FigureTest::linesAreCutWhereTheyLeaveTheRange() {
  const QRectF rect(0, 0, 10, 10);
  const auto parts = cutTo(QPolygonF({{-5, 5}, {5, 5}, {5, 15}, {8, 15}, {8, 5}}), rect);
  QCOMPARE(parts.size(), std::size_t{2});
  QCOMPARE(parts[0], QPolygonF({{0, 5}, {5, 5}, {5, 10}}));
  QCOMPARE(parts[1], QPolygonF({{8, 10}, {8, 5}}));
  QVERIFY(cutTo(QPolygonF({{-5, -5}, {-5, 20}}), rect).empty());
}

void FigureTest::thinningKeepsExtremes() {
  QPolygonF dense;
  for (int i = 0; i < 10000; ++i) {
    dense << QPointF(i * 0.01, i == 5000 ? 99 : std::sin(i));
  }
  const QPolygonF thin = thinned(dense);
  QVERIFY(thin.size() < 900);
  QVERIFY(std::ranges::any_of(thin, [](const QPointF& point) { return point.y() == 99; }));
  QCOMPARE(thin.first(), dense.first());
  QCOMPARE(thin.last(), dense.last());
}

void FigureTest::tickLabelsNeverOverlap() {
  Figure figure = lineFigure({0, 100}, {0, 100});
  for (int i = 0; i <= 100; ++i) {
    figure.x.ticks.push_back({static_cast<double>(i), "label " + std::to_string(i)});
  }
  QXmlStreamReader reader(figureSvg(figure));
  const QFontMetricsF metrics(FigureTheme::light().font());
  double end = -1;
  int labels = 0;
  while (!reader.atEnd()) {
    if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text")) {
      const double from = reader.attributes().value(QLatin1String("x")).toDouble();
      QVERIFY(from > end);
      end = from + metrics.horizontalAdvance(reader.readElementText());
      ++labels;
    }
  }
  QVERIFY(labels > 5 && labels < 30);
}

void FigureTest::svgIsWellFormedAndKeepsText() {
  QFETCH(Figure, figure);
  QXmlStreamReader reader(figureSvg(figure));
  QString text;
  while (!reader.atEnd()) {
    if (reader.readNext() == QXmlStreamReader::Characters) {
      text += reader.text();
    }
  }
  QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
  QVERIFY(text.contains(QString::fromStdString(figure.title)));
  QVERIFY(figure.left.unit.empty() || text.contains(axisName(figure.left)));
  QVERIFY(!figureSvg(figure).contains("font-family=\"Inter\""));
}

void FigureTest::svgOfALongRunStaysSmall() {
  Figure figure = lineFigure({}, {});
  for (int i = 0; i < 36000; ++i) {
    figure.series[0].x.push_back(i / 360.0);
    figure.series[0].y.push_back(50 + 40 * std::sin(i * 0.7));
  }
  QVERIFY(figureSvg(figure).size() < 120000);
}

void FigureTest::sameFigureGivesSameBytes() { QCOMPARE(figureSvg(sampleHeatFigure()), figureSvg(sampleHeatFigure())); }

void FigureTest::seriesDifferByMoreThanColour() {
  const FigureTheme theme = FigureTheme::light();
  for (std::size_t i = 0; i < 7; ++i) {
    for (std::size_t j = i + 1; j < 7; ++j) {
      const SeriesLook a = theme.look(SeriesRole::palette, i);
      const SeriesLook b = theme.look(SeriesRole::palette, j);
      QVERIFY(a.dash != b.dash || a.mark != b.mark);
    }
  }
}

QTEST_MAIN(FigureTest)
#include "figure_test.moc"

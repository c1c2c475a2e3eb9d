// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figures/figure_canvas.h"

#include <algorithm>
#include <cmath>

#include "ui/report/figures/line_cutter.h"

namespace tidemark::ui {

namespace {

constexpr double kLineEm = 0.15;
constexpr double kMarkEm = 0.32; // half a mark's size
constexpr double kBetweenMarksEm = 12;
constexpr double kMarkStaggerEm = 2.3; // so that marks of two series do not meet
constexpr double kPatternUnitEm = 0.28;

QPolygonF pointsOf(const FigureCanvas& canvas, const FigureSeries& series) {
  QPolygonF points;
  const AxisMap& y = canvas.y(series.rightAxis);
  const std::size_t count = std::min(series.x.size(), series.y.size());
  for (std::size_t i = 0; i < count; ++i) {
    points.append({canvas.x(series.x[i]), y(series.y[i])});
  }
  return points;
}

// Marks at even distances along the line, on its own points.
void paintMarksAlong(const FigureCanvas& canvas, const QPolygonF& part, const SeriesLook& look, std::size_t index) {
  const double em = canvas.theme.fontSize;
  double next = canvas.frame.plot.left() + (1 + static_cast<double>(index % 4)) * kMarkStaggerEm * em;
  for (const QPointF& point : part) {
    if (point.x() >= next) {
      paintMark(canvas, look.mark, point, look.colour);
      next = point.x() + kBetweenMarksEm * em;
    }
  }
}

bool inside(const FigureCanvas& canvas, const QPointF& point) {
  const double radius = kMarkEm * canvas.theme.fontSize;
  return canvas.frame.whole.adjusted(radius, radius, -radius, -radius).contains(point) &&
         canvas.frame.plot.adjusted(-0.5, -0.5, 0.5, 0.5).contains(point);
}

void paintLine(const FigureCanvas& canvas, const FigureSeries& series, std::size_t index) {
  const SeriesLook look = canvas.theme.look(series.role, index);
  for (const QPolygonF& run : runsOf(pointsOf(canvas, series))) {
    if (run.size() == 1) {
      if (inside(canvas, run.first())) {
        paintMark(canvas, SeriesMark::circle, run.first(), look.colour);
      }
      continue;
    }
    const QPolygonF line = thinned(series.style == SeriesStyle::step ? stepped(run) : run);
    for (const QPolygonF& part : cutTo(line, canvas.frame.plot)) {
      canvas.painter.setBrush(Qt::NoBrush);
      canvas.painter.setPen(seriesPen(canvas, look));
      canvas.painter.drawPolyline(part);
      paintMarksAlong(canvas, part, look, index);
    }
  }
}

void paintPoints(const FigureCanvas& canvas, const FigureSeries& series, std::size_t index) {
  const SeriesLook look = canvas.theme.look(series.role, index);
  const SeriesMark mark = look.mark == SeriesMark::none ? SeriesMark::circle : look.mark;
  for (const QPointF& point : pointsOf(canvas, series)) {
    if (std::isfinite(point.x()) && std::isfinite(point.y()) && inside(canvas, point)) {
      paintMark(canvas, mark, point, look.colour);
    }
  }
}

QPolygonF markShape(SeriesMark mark, const QPointF& c, double r) {
  switch (mark) {
  case SeriesMark::square:
    return QPolygonF(QRectF(c.x() - 0.85 * r, c.y() - 0.85 * r, 1.7 * r, 1.7 * r));
  case SeriesMark::triangle:
    return {{c + QPointF(0, -1.1 * r), c + QPointF(1.05 * r, 0.8 * r), c + QPointF(-1.05 * r, 0.8 * r)}};
  case SeriesMark::diamond:
    return {{c + QPointF(0, -1.2 * r), c + QPointF(1.2 * r, 0), c + QPointF(0, 1.2 * r), c + QPointF(-1.2 * r, 0)}};
  default:
    return {};
  }
}

} // namespace

QPen seriesPen(const FigureCanvas& canvas, const SeriesLook& look) {
  QPen pen(look.colour, kLineEm * canvas.theme.fontSize, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
  const double unit = kPatternUnitEm / kLineEm;
  switch (look.dash) {
  case Qt::DashLine:
    pen.setDashPattern({2.2 * unit, 1.1 * unit});
    break;
  case Qt::DotLine:
    pen.setDashPattern({0.7 * unit, 0.8 * unit});
    break;
  case Qt::DashDotLine:
    pen.setDashPattern({2.2 * unit, 0.8 * unit, 0.6 * unit, 0.8 * unit});
    break;
  default:
    break;
  }
  return pen;
}

void paintMark(const FigureCanvas& canvas, SeriesMark mark, const QPointF& centre, const QColor& colour) {
  const double radius = kMarkEm * canvas.theme.fontSize;
  QPainter& painter = canvas.painter;
  if (mark == SeriesMark::none) {
    return;
  }
  if (mark == SeriesMark::cross) {
    painter.setPen(QPen(colour, 0.4 * radius, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(centre + QPointF(-radius, -radius), centre + QPointF(radius, radius));
    painter.drawLine(centre + QPointF(-radius, radius), centre + QPointF(radius, -radius));
    return;
  }
  painter.setPen(QPen(canvas.theme.paper, 0.25 * radius));
  painter.setBrush(colour);
  if (mark == SeriesMark::circle) {
    painter.drawEllipse(centre, radius * 0.9, radius * 0.9);
  } else {
    painter.drawPolygon(markShape(mark, centre, radius));
  }
  painter.setBrush(Qt::NoBrush);
}

void paintLines(const FigureCanvas& canvas) {
  for (std::size_t i = canvas.figure.series.size(); i-- > 0;) {
    const FigureSeries& series = canvas.figure.series[i];
    if (series.style == SeriesStyle::line || series.style == SeriesStyle::step) {
      paintLine(canvas, series, i);
    } else if (series.style == SeriesStyle::points) {
      paintPoints(canvas, series, i);
    }
  }
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figures/figure_painter.h"

#include "ui/report/figures/figure_canvas.h"

namespace tidemark::ui {

FigureCanvas::FigureCanvas(QPainter& onto, const Figure& drawn, const FigureFrame& placed, const FigureTheme& colours)
    : painter(onto),
      figure(drawn),
      frame(placed),
      theme(colours),
      metrics(colours.font()),
      x(drawn.x, placed.plot.left(), placed.plot.right()),
      left(drawn.left, placed.plot.bottom(), placed.plot.top()),
      right(drawn.right.value_or(drawn.left), placed.plot.bottom(), placed.plot.top()) {
  // Categories read from the top.
  if (drawn.left.scale == AxisScale::category) {
    left = AxisMap(drawn.left, placed.plot.top(), placed.plot.bottom());
  }
}

void FigureCanvas::text(const QPointF& at, const QString& text, const QColor& colour) const {
  if (!text.isEmpty()) {
    painter.setPen(colour);
    painter.drawText(at, text);
  }
}

void FigureCanvas::line(const QPointF& from, const QPointF& to, const QColor& colour, double width,
                        Qt::PenStyle dash) const {
  painter.setPen(QPen(colour, width, dash, Qt::FlatCap));
  painter.drawLine(from, to);
}

void paintFigure(QPainter& painter, const Figure& figure, const QRectF& rect, const FigureTheme& theme) {
  const FigureFrame frame = frameOf(figure, rect, theme);
  const FigureCanvas canvas(painter, figure, frame, theme);
  painter.save();
  painter.setFont(theme.font());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  for (void (*layer)(const FigureCanvas&) : {paintBands, paintGrid, paintHeat, paintBars, paintLines, paintLimits,
                                             paintStageNames, paintEvents, paintAxes, paintLegend}) {
    layer(canvas);
  }
  painter.restore();
}

} // namespace tidemark::ui

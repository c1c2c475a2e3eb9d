// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_style.h"

#include <QSvgGenerator>
#include <algorithm>
#include <array>

namespace tidemark::ui {
namespace {

constexpr double kMarkPx = 5;

struct ShapeStyle {
  SeriesShape shape;
  QCPScatterStyle::ScatterShape style;
};
constexpr std::array kShapes{
    ShapeStyle{SeriesShape::none, QCPScatterStyle::ssNone},
    ShapeStyle{SeriesShape::circle, QCPScatterStyle::ssDisc},
    ShapeStyle{SeriesShape::square, QCPScatterStyle::ssSquare},
    ShapeStyle{SeriesShape::triangle, QCPScatterStyle::ssTriangle},
    ShapeStyle{SeriesShape::diamond, QCPScatterStyle::ssDiamond},
    ShapeStyle{SeriesShape::cross, QCPScatterStyle::ssCross},
};

} // namespace

void styleAxis(QCPAxis& axis, const Colours& colours, const QFont& font) {
  axis.setBasePen(QPen(colours.frame));
  axis.setTickPen(QPen(colours.frame));
  axis.setSubTickPen(Qt::NoPen);
  axis.setTickLabelColor(colours.axis);
  axis.setTickLabelFont(font);
  axis.setLabelColor(colours.axis);
  axis.setLabelFont(font);
  axis.grid()->setPen(QPen(colours.grid, 1));
  axis.grid()->setZeroLinePen(QPen(colours.frame, 1));
}

QCPScatterStyle scatterStyleOf(const LineLook& look) {
  const auto style = std::ranges::find(kShapes, look.shape, &ShapeStyle::shape)->style;
  return {style, look.colour, look.colour, kMarkPx};
}

bool writePlotSvg(QCustomPlot& plot, const QString& file, const QString& title) {
  QSvgGenerator generator;
  generator.setFileName(file);
  generator.setSize(plot.size());
  generator.setViewBox(plot.rect());
  generator.setTitle(title);
  QCPPainter painter;
  if (!painter.begin(&generator)) {
    return false;
  }
  plot.toPainter(&painter, plot.width(), plot.height());
  return painter.end();
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "ui/report/figures/figure_frame.h"

namespace tidemark::ui {

// What every part of a figure is drawn with: the figure, its frame, and the maps from values to paper.
struct FigureCanvas {
  FigureCanvas(QPainter& onto, const Figure& drawn, const FigureFrame& placed, const FigureTheme& colours);

  QPainter& painter;
  const Figure& figure;
  const FigureFrame& frame;
  const FigureTheme& theme;
  QFontMetricsF metrics;
  AxisMap x;
  AxisMap left;
  AxisMap right; // the left one where there is no right axis

  [[nodiscard]] const AxisMap& y(bool rightAxis) const { return rightAxis ? right : left; }
  // Text in one colour, its baseline start at the point.
  void text(const QPointF& at, const QString& text, const QColor& colour) const;
  void line(const QPointF& from, const QPointF& to, const QColor& colour, double width,
            Qt::PenStyle dash = Qt::SolidLine) const;
};

// Each draws one layer, lower layers first.
void paintBands(const FigureCanvas& canvas);
void paintGrid(const FigureCanvas& canvas);
void paintHeat(const FigureCanvas& canvas);
void paintBars(const FigureCanvas& canvas);
void paintLines(const FigureCanvas& canvas);
void paintLimits(const FigureCanvas& canvas);
void paintStageNames(const FigureCanvas& canvas);
void paintEvents(const FigureCanvas& canvas);
void paintAxes(const FigureCanvas& canvas);
void paintLegend(const FigureCanvas& canvas);

// A mark centred at a point; `none` draws nothing.
void paintMark(const FigureCanvas& canvas, SeriesMark mark, const QPointF& centre, const QColor& colour);
// How a series' line is drawn.
QPen seriesPen(const FigureCanvas& canvas, const SeriesLook& look);

} // namespace tidemark::ui

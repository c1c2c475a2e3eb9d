// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include "ui/report/figures/axis_map.h"
#include "ui/report/figures/figure_theme.h"

class QPainter;

namespace tidemark::ui {

// One entry of the legend, placed.
struct LegendEntry {
  QString name;
  std::size_t series = 0;
  QRectF place;
};

// Where the parts of a figure lie: legend on top, axis names above their axes, ticks around the plot.
struct FigureFrame {
  QRectF whole;
  QRectF plot;
  double legendBottom = 0;
  std::vector<LegendEntry> legend;
};

FigureFrame frameOf(const Figure& figure, const QRectF& rect, const FigureTheme& theme);

inline constexpr double kSampleGapEm = 0.5; // between a legend's sample and its name
// The length of a series' sample in the legend.
double legendSampleEm(const FigureSeries& series);

// "Latency (ms)"; either part may be missing.
QString axisName(const Axis& axis);
// Height of a figure over time, by its width: over the whole width of a page, and beside another.
inline constexpr double kWideAspect = 0.335;
inline constexpr double kHalfAspect = 0.52;
// The height a figure needs at a width.
double figureHeight(const Figure& figure, double width, const FigureTheme& theme, double aspect = kWideAspect);

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figures/figure_canvas.h"

#include <algorithm>
#include <limits>

namespace tidemark::ui {

namespace {

constexpr double kHairline = 0.06; // of an em
constexpr double kTickGapEm = 0.55;
constexpr double kBetweenLabelsEm = 0.6;

struct Label {
  QString text;
  double from = 0;
  double width = 0;
};

// Labels under the plot: kept inside the figure, and those that would touch the one before are left out.
std::vector<Label> labelsOf(const FigureCanvas& canvas, const Axis& axis, const AxisMap& map) {
  std::vector<Label> labels;
  double end = -std::numeric_limits<double>::max();
  for (const AxisTick& tick : axis.ticks) {
    if (!map.holds(tick.at)) {
      continue;
    }
    const QRectF& whole = canvas.frame.whole;
    const QString text =
        canvas.metrics.elidedText(QString::fromStdString(tick.label), Qt::ElideRight, whole.width() / 3);
    const double width = canvas.metrics.horizontalAdvance(text);
    const double from =
        std::clamp(map(tick.at) - width / 2, whole.left(), std::max(whole.left(), whole.right() - width));
    if (from >= end + kBetweenLabelsEm * canvas.theme.fontSize) {
      labels.push_back({text, from, width});
      end = from + width;
    }
  }
  return labels;
}

void paintBottomTicks(const FigureCanvas& canvas) {
  const double baseline = canvas.frame.plot.bottom() + kTickGapEm * canvas.theme.fontSize + canvas.metrics.ascent();
  for (const Label& label : labelsOf(canvas, canvas.figure.x, canvas.x)) {
    canvas.text({label.from, baseline}, label.text, canvas.theme.muted);
  }
}

void paintSideTicks(const FigureCanvas& canvas, const Axis& axis, bool right) {
  const AxisMap& map = canvas.y(right);
  const QRectF& plot = canvas.frame.plot;
  const double gap = kTickGapEm * canvas.theme.fontSize;
  const double room =
      right ? canvas.frame.whole.right() - plot.right() - gap : plot.left() - canvas.frame.whole.left() - gap;
  double previous = std::numeric_limits<double>::quiet_NaN();
  for (const AxisTick& tick : axis.ticks) {
    const double at = map(tick.at);
    if (!map.holds(tick.at) || std::abs(at - previous) < canvas.metrics.capHeight() * 1.3) {
      continue;
    }
    previous = at;
    const QString text = canvas.metrics.elidedText(QString::fromStdString(tick.label), Qt::ElideMiddle, room + 0.5);
    const double from = right ? plot.right() + gap : plot.left() - gap - canvas.metrics.horizontalAdvance(text);
    const QColor& colour = axis.scale == AxisScale::category ? canvas.theme.ink : canvas.theme.muted;
    canvas.text({from, at + canvas.metrics.capHeight() / 2}, text, colour);
  }
}

void paintNames(const FigureCanvas& canvas) {
  const QRectF& whole = canvas.frame.whole;
  const double above = canvas.frame.plot.top() - 1.05 * canvas.theme.fontSize;
  canvas.text({whole.left(), above}, axisName(canvas.figure.left), canvas.theme.muted);
  if (canvas.figure.right) {
    const QString name = axisName(*canvas.figure.right);
    canvas.text({whole.right() - canvas.metrics.horizontalAdvance(name), above}, name, canvas.theme.muted);
  }
  const QString name = axisName(canvas.figure.x);
  const double centre = canvas.frame.plot.center().x() - canvas.metrics.horizontalAdvance(name) / 2;
  canvas.text({std::max(whole.left(), centre), whole.bottom() - canvas.metrics.descent()}, name, canvas.theme.muted);
}

} // namespace

void paintGrid(const FigureCanvas& canvas) {
  const QRectF& plot = canvas.frame.plot;
  const double width = kHairline * canvas.theme.fontSize;
  const bool bars = canvas.figure.left.scale == AxisScale::category;
  const Axis& axis = bars ? canvas.figure.x : canvas.figure.left;
  for (const AxisTick& tick : axis.ticks) {
    const AxisMap& map = bars ? canvas.x : canvas.left;
    if (map.holds(tick.at)) {
      const double at = map(tick.at);
      bars ? canvas.line({at, plot.top()}, {at, plot.bottom()}, canvas.theme.grid, width)
           : canvas.line({plot.left(), at}, {plot.right(), at}, canvas.theme.grid, width);
    }
  }
}

void paintAxes(const FigureCanvas& canvas) {
  const QRectF& plot = canvas.frame.plot;
  const double width = 1.4 * kHairline * canvas.theme.fontSize;
  const bool bars = canvas.figure.left.scale == AxisScale::category;
  bars ? canvas.line(plot.topLeft(), plot.bottomLeft(), canvas.theme.axis, width)
       : canvas.line(plot.bottomLeft(), plot.bottomRight(), canvas.theme.axis, width);
  for (const Label& label : bars ? std::vector<Label>{} : labelsOf(canvas, canvas.figure.x, canvas.x)) {
    const double at = label.from + label.width / 2;
    const double clamped = std::clamp(at, plot.left(), plot.right());
    canvas.line({clamped, plot.bottom()}, {clamped, plot.bottom() + 0.3 * canvas.theme.fontSize}, canvas.theme.axis,
                width);
  }
  paintBottomTicks(canvas);
  paintSideTicks(canvas, canvas.figure.left, false);
  if (canvas.figure.right) {
    paintSideTicks(canvas, *canvas.figure.right, true);
  }
  paintNames(canvas);
}

} // namespace tidemark::ui

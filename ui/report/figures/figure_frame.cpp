// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figures/figure_frame.h"

#include <algorithm>

namespace tidemark::ui {

namespace {

constexpr double kLegendGapEm = 1.4; // between entries
constexpr double kLegendRowEm = 1.7;
constexpr double kTickGapEm = 0.55;  // between axis and tick label
constexpr double kAxisNameEm = 2.15; // the row of axis names
constexpr double kBarRowEm = 2.1;    // a category's row
constexpr double kLongestNameShare = 0.38;
constexpr std::size_t kFewestToName = 2;

// Half of the last label under the plot stands out to its right.
double overhang(const Figure& figure, const QFontMetricsF& metrics) {
  const std::string last = figure.x.ticks.empty() ? std::string() : figure.x.ticks.back().label;
  return metrics.horizontalAdvance(QString::fromStdString(last)) / 2;
}

double widestTick(const Axis& axis, const QFontMetricsF& metrics, double most) {
  double widest = 0;
  for (const AxisTick& tick : axis.ticks) {
    widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(tick.label)));
  }
  return std::min(widest, most);
}

bool hasLegend(const Figure& figure) { return figure.series.size() >= kFewestToName; }

// Entries from left to right, in as many rows as they need; returns the bottom.
double placeLegend(const Figure& figure, FigureFrame& frame, const FigureTheme& theme) {
  const QFontMetricsF metrics(theme.font());
  const double em = theme.fontSize;
  double x = frame.whole.left();
  double y = frame.whole.top();
  for (std::size_t i = 0; i < figure.series.size(); ++i) {
    const double sample = legendSampleEm(figure.series[i]) * em;
    const double room = frame.whole.width() - sample;
    const QString name = metrics.elidedText(QString::fromStdString(figure.series[i].name), Qt::ElideMiddle, room);
    const double width = sample + kSampleGapEm * em + metrics.horizontalAdvance(name);
    if (x > frame.whole.left() && x + width > frame.whole.right()) {
      x = frame.whole.left();
      y += kLegendRowEm * em;
    }
    frame.legend.push_back({name, i, QRectF(x, y, width, kLegendRowEm * em)});
    x += width + kLegendGapEm * em;
  }
  return y + kLegendRowEm * em;
}

} // namespace

double legendSampleEm(const FigureSeries& series) {
  const bool line = series.style == SeriesStyle::line || series.style == SeriesStyle::step;
  return line ? 2.2 : 1;
}

QString axisName(const Axis& axis) {
  const QString label = QString::fromStdString(axis.label);
  const QString unit = QString::fromStdString(axis.unit);
  if (unit.isEmpty() || label.isEmpty()) {
    return label + unit;
  }
  return label + QStringLiteral(" (") + unit + QLatin1Char(')');
}

FigureFrame frameOf(const Figure& figure, const QRectF& rect, const FigureTheme& theme) {
  const QFontMetricsF metrics(theme.font());
  const double em = theme.fontSize;
  FigureFrame frame;
  frame.whole = rect;
  const bool topRow = hasLegend(figure) || figure.heat.has_value();
  frame.legendBottom =
      hasLegend(figure) ? placeLegend(figure, frame, theme) : rect.top() + (topRow ? kLegendRowEm * em : 0);
  const bool named = !axisName(figure.left).isEmpty() || figure.right.has_value();
  const double top = frame.legendBottom + (named ? kAxisNameEm * em : 0.4 * em);
  const double bottom = rect.bottom() - metrics.height() - kTickGapEm * em -
                        (axisName(figure.x).isEmpty() ? 0 : metrics.height() + 0.2 * em);
  const double widest = rect.width() * kLongestNameShare;
  const double left = rect.left() + widestTick(figure.left, metrics, widest) + kTickGapEm * em;
  const double right = rect.right() - (figure.right ? widestTick(*figure.right, metrics, widest) + kTickGapEm * em
                                                    : std::clamp(overhang(figure, metrics), 0.6 * em, 4 * em));
  frame.plot = QRectF(QPointF(left, top), QPointF(std::max(right, left + em), std::max(bottom, top + em)));
  return frame;
}

double figureHeight(const Figure& figure, double width, const FigureTheme& theme, double aspect) {
  const double em = theme.fontSize;
  if (figure.left.scale == AxisScale::category) {
    const auto rows = static_cast<double>(std::max<std::size_t>(1, figure.left.ticks.size()));
    const FigureFrame frame = frameOf(figure, {0, 0, width, width}, theme);
    return rows * kBarRowEm * em + frame.whole.height() - frame.plot.height();
  }
  const FigureFrame frame = frameOf(figure, {0, 0, width, width}, theme);
  const double extraRows = std::max(0.0, frame.legendBottom - kLegendRowEm * em);
  return width * aspect + extraRows;
}

} // namespace tidemark::ui

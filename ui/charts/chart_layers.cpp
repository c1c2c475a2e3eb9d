// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layers.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <ranges>

#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr double kEventReachPx = 4;

// A vertical line's x, whole pixels so that it stays crisp.
double pixelOf(const QCustomPlot& plot, double second) { return std::round(plot.xAxis->coordToPixel(second)); }

// A limit whose line lies in the plot.
struct ShownLimit {
  double y = 0;
  QString label;
};
std::vector<ShownLimit> shownLimits(const QCustomPlot& plot, const ChartMarks& marks) {
  const QRect area = plot.axisRect()->rect();
  std::vector<ShownLimit> shown;
  for (const LimitLine& limit : marks.limits) {
    const QCPAxis* axis = limit.rightAxis ? plot.yAxis2 : plot.yAxis;
    const double y = std::round(axis->coordToPixel(limit.value));
    if (y >= area.top() && y <= area.bottom()) {
      shown.push_back({y, QString::fromStdString(limit.label)});
    }
  }
  return shown;
}

} // namespace

int signRoom(const QFontMetrics& metrics) { return metrics.height() * 3 / 2; }

std::vector<double> labelTops(const std::vector<double>& lines, double height, std::pair<double, double> area) {
  std::vector<std::size_t> order(lines.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&lines](std::size_t i) { return lines[i]; });
  std::vector<double> tops(lines.size());
  double free = area.first; // downwards: none higher than the plot, none over the one above
  for (const std::size_t i : order) {
    tops[i] = std::max(lines[i] - height, free);
    free = tops[i] + height;
  }
  double end = area.second; // and up again where the last ones were pushed out
  for (const std::size_t i : std::views::reverse(order)) {
    tops[i] = std::min(tops[i], end - height);
    end = tops[i];
  }
  return tops;
}

BandLayer::BandLayer(QCustomPlot* plot) : QCPLayerable(plot, QStringLiteral("background")) {}

void BandLayer::setSigns(const QString& left, const QString& right) {
  m_leftSign = left;
  m_rightSign = right;
}

void BandLayer::draw(QCPPainter* painter) {
  if (m_marks == nullptr) {
    return;
  }
  drawStages(*painter);
  drawSigns(*painter);
}

void BandLayer::drawSigns(QCPPainter& painter) const {
  const QRect area = parentPlot()->axisRect()->rect();
  const int height = painter.fontMetrics().height();
  const int top = area.top() - signRoom(painter.fontMetrics());
  painter.setPen(coloursOf(m_palette).axis);
  painter.drawText(QRect(0, top, area.left() - 6, height), Qt::AlignRight | Qt::AlignVCenter, m_leftSign);
  painter.drawText(QRect(area.right() + 7, top, 200, height), Qt::AlignLeft | Qt::AlignVCenter, m_rightSign);
}

void BandLayer::drawStages(QCPPainter& painter) const {
  const QRect area = parentPlot()->axisRect()->rect();
  const QColor band = coloursOf(m_palette).band;
  for (std::size_t i = 1; i < m_marks->stages.size(); i += 2) {
    const StageMark& stage = m_marks->stages[i];
    const double from = std::max<double>(area.left(), pixelOf(*parentPlot(), stage.from));
    const double to = std::min<double>(area.right() + 1, pixelOf(*parentPlot(), stage.to));
    if (to > from) {
      painter.fillRect(QRectF(from, area.top(), to - from, area.height()), band);
    }
  }
}

OverlayLayer::OverlayLayer(QCustomPlot* plot) : QCPLayerable(plot, QStringLiteral("overlay")) {}

QRect OverlayLayer::clipRect() const { return parentPlot()->axisRect()->rect(); }

const EventMark* OverlayLayer::eventAt(double pixel) const {
  const EventMark* nearest = nullptr;
  double reach = kEventReachPx;
  if (m_marks == nullptr) {
    return nullptr;
  }
  for (const EventMark& event : m_marks->events) {
    const double distance = std::abs(pixelOf(*parentPlot(), event.at) - pixel);
    if (distance <= reach) {
      reach = distance;
      nearest = &event;
    }
  }
  return nearest;
}

// Over the grid: a limit is mostly a round number, and there a line of the grid would hide it. The labels have a ground
// of their own, so that no line runs through the words.
void OverlayLayer::drawLimits(QCPPainter& painter) const {
  const QRect area = clipRect();
  const auto limits = shownLimits(*parentPlot(), *m_marks);
  painter.setPen(QPen(toneColour(Tone::bad, m_palette), 1, Qt::DashLine));
  for (const ShownLimit& limit : limits) {
    painter.drawLine(QPointF(area.left(), limit.y), QPointF(area.right(), limit.y));
  }
  std::vector<double> lines(limits.size());
  std::ranges::transform(limits, lines.begin(), &ShownLimit::y);
  const int height = painter.fontMetrics().height();
  const auto tops = labelTops(lines, height, {area.top(), area.bottom()});
  painter.setPen(toneColour(Tone::bad, m_palette));
  for (std::size_t i = 0; i < limits.size(); ++i) {
    const int width = painter.fontMetrics().horizontalAdvance(limits[i].label);
    const QRectF place(area.right() - 4 - width, tops[i], width, height);
    painter.fillRect(place.adjusted(-3, 0, 3, 0), coloursOf(m_palette).plot);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, limits[i].label);
  }
}

// Likewise.
void OverlayLayer::drawEmptyText(QCPPainter& painter) const {
  const Colours colours = coloursOf(m_palette);
  painter.setPen(colours.faint); // first: without a pen, text has no extent
  const QRect words = painter.boundingRect(clipRect(), Qt::AlignCenter, m_emptyText);
  painter.fillRect(words.adjusted(-6, -2, 6, 2), colours.plot);
  painter.drawText(words, Qt::AlignCenter, m_emptyText);
}

void OverlayLayer::draw(QCPPainter* painter) {
  const QRect area = clipRect();
  const Colours colours = coloursOf(m_palette);
  for (const TimeSpan& span : m_selection) {
    const double from = pixelOf(*parentPlot(), span.from);
    const double to = pixelOf(*parentPlot(), span.to);
    painter->fillRect(QRectF(from, area.top(), to - from, area.height()), colours.selection);
    painter->setPen(m_palette.color(QPalette::Highlight));
    painter->drawLine(QPointF(from, area.top()), QPointF(from, area.bottom()));
    painter->drawLine(QPointF(to, area.top()), QPointF(to, area.bottom()));
  }
  if (m_marks != nullptr) {
    for (const EventMark& event : m_marks->events) {
      const double x = pixelOf(*parentPlot(), event.at);
      painter->setPen(QPen(colours.event, 1, Qt::DotLine));
      painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
      painter->setPen(Qt::NoPen);
      painter->setBrush(colours.event);
      painter->drawPolygon(
          QPolygonF{QPointF(x - 4, area.top()), QPointF(x + 4, area.top()), QPointF(x, area.top() + 6)});
    }
    drawLimits(*painter);
  }
  if (!m_emptyText.isEmpty()) {
    drawEmptyText(*painter);
  }
  if (m_hover) {
    const double x = pixelOf(*parentPlot(), *m_hover);
    painter->setPen(QPen(colours.hover, 1));
    painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
  }
}

} // namespace tidemark::ui

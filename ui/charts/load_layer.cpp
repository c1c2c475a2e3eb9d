// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_layer.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/chart_layers.h"
#include "ui/format/one_line.h"
#include "ui/theme/series_colours.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr double kCornerReachPx = 10;
constexpr double kCornerPx = 4;
constexpr double kHotCornerPx = 6;
constexpr double kLinePx = 2;
constexpr int kNarrowPx = 28; // a narrower stage shows no name
constexpr int kWordsPadPx = 6;
constexpr int kFillAlpha = 36;
constexpr double kDimmed = 0.4;

} // namespace

LoadLayer::LoadLayer(QCustomPlot* plot) : QCPLayerable(plot, QStringLiteral("overlay")) {}

QPointF LoadLayer::pixelOf(double second, double level) const {
  return {parentPlot()->xAxis->coordToPixel(second), parentPlot()->yAxis->coordToPixel(level)};
}

QPointF LoadLayer::cornerOf(std::size_t stage) const {
  const ProfileSegment& segment = m_scene.profile.segments[stage];
  return pixelOf(segment.toS, segment.toLevel);
}

bool LoadLayer::dragsCorners() const { return m_scene.editable && m_scene.profile.drawn && m_scene.message.isEmpty(); }

std::optional<std::size_t> LoadLayer::cornerAt(const QPointF& pixel) const {
  std::optional<std::size_t> nearest;
  double reach = kCornerReachPx;
  for (std::size_t i = 0; dragsCorners() && i < m_scene.profile.segments.size(); ++i) {
    const QPointF away = cornerOf(i) - pixel;
    const double distance = std::hypot(away.x(), away.y());
    if (distance <= reach) {
      reach = distance;
      nearest = i;
    }
  }
  return nearest;
}

void LoadLayer::draw(QCPPainter* painter) {
  drawStages(*painter);
  painter->setOpacity(m_scene.message.isEmpty() ? 1 : kDimmed);
  drawLine(*painter);
  painter->setOpacity(1);
  drawMarks(*painter);
  if (dragsCorners()) {
    drawCorners(*painter);
  }
  const QRect area = parentPlot()->axisRect()->rect();
  const int top = area.top() - signRoom(painter->fontMetrics());
  painter->setPen(coloursOf(m_palette).axis);
  // Right before the axis, or from the edge on where it is longer than that.
  const int width = painter->fontMetrics().horizontalAdvance(m_sign) + 1;
  painter->drawText(QRect(0, top, std::max(width, area.left() - kWordsPadPx), painter->fontMetrics().height()),
                    Qt::AlignRight | Qt::AlignVCenter, m_sign);
  if (!m_scene.message.isEmpty()) {
    drawMessage(*painter);
  }
}

void LoadLayer::drawStages(QCPPainter& painter) const {
  const QRect area = parentPlot()->axisRect()->rect();
  const Colours colours = coloursOf(m_palette);
  int number = 0;
  for (std::size_t i = 0; i < m_scene.profile.segments.size(); ++i) {
    const ProfileSegment& segment = m_scene.profile.segments[i];
    if (segment.shape == StageShape::jump) {
      continue;
    }
    const double from = std::round(std::max<double>(area.left(), pixelOf(segment.fromS, 0).x()));
    const double to = std::round(std::min<double>(area.right() + 1, pixelOf(segment.toS, 0).x()));
    const QRectF box(from, area.top(), std::max(0.0, to - from), area.height());
    const bool chosen = m_scene.profile.drawn && m_scene.stage == i;
    const bool shaded = ++number % 2 == 0;
    if (chosen || shaded) {
      painter.fillRect(box, chosen ? colours.selection : colours.band);
    }
    if (box.width() >= kNarrowPx) {
      painter.setPen(chosen ? colours.text : colours.faint);
      const int room = static_cast<int>(box.width()) - 2 * kWordsPadPx;
      painter.drawText(box.adjusted(kWordsPadPx, 3, -kWordsPadPx, 0), Qt::AlignLeft | Qt::AlignTop,
                       painter.fontMetrics().elidedText(oneLine(segment.name), Qt::ElideRight, room));
    }
  }
}

void LoadLayer::drawLine(QCPPainter& painter) const {
  if (m_scene.profile.segments.empty()) {
    return;
  }
  const QColor colour = lookOf(SeriesRole::rate, 0, isDark(m_palette)).colour;
  QPolygonF line{pixelOf(0, 0)};
  for (const ProfileSegment& segment : m_scene.profile.segments) {
    line << pixelOf(segment.fromS, segment.fromLevel) << pixelOf(segment.toS, segment.toLevel);
  }
  QColor fill = colour;
  fill.setAlpha(kFillAlpha);
  painter.save();
  painter.setClipRect(parentPlot()->axisRect()->rect().adjusted(0, 0, 1, 2));
  QPolygonF area = line;
  area << pixelOf(m_scene.profile.lengthS(), 0);
  painter.setPen(Qt::NoPen);
  painter.setBrush(fill);
  painter.drawPolygon(area);
  painter.setPen(QPen(colour, kLinePx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPolyline(line);
  painter.restore();
}

void LoadLayer::drawMarks(QCPPainter& painter) const {
  const QRect area = parentPlot()->axisRect()->rect();
  const Colours colours = coloursOf(m_palette);
  for (const EventMark& mark : m_scene.marks) {
    const double x = std::round(pixelOf(mark.at, 0).x());
    if (x < area.left() || x > area.right()) {
      continue;
    }
    painter.setPen(QPen(colours.event, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setPen(colours.event);
    const QString name = QString::fromStdString(mark.text);
    const int width = painter.fontMetrics().horizontalAdvance(name) + 2 * kWordsPadPx;
    const bool left = x + width > area.right(); // no room on the right of the line
    painter.drawText(QRectF(left ? x - width : x, area.bottom() - painter.fontMetrics().height() - 2, width,
                            painter.fontMetrics().height()),
                     Qt::AlignCenter, name);
  }
}

void LoadLayer::drawCorners(QCPPainter& painter) const {
  const QColor colour = lookOf(SeriesRole::rate, 0, isDark(m_palette)).colour;
  const Colours colours = coloursOf(m_palette);
  for (std::size_t i = 0; i < m_scene.profile.segments.size(); ++i) {
    const QPointF at = cornerOf(i);
    const bool chosen = m_scene.stage == i;
    const double size = chosen || m_scene.hot == i ? kHotCornerPx : kCornerPx;
    painter.setPen(QPen(colour, kLinePx));
    painter.setBrush(chosen ? colour : colours.plot);
    m_scene.profile.segments[i].shape == StageShape::jump
        ? painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
        : painter.drawEllipse(at, size, size);
    if (chosen && m_scene.focused) {
      painter.setPen(QPen(colours.text, 1, Qt::DotLine));
      painter.setBrush(Qt::NoBrush);
      painter.drawRect(QRectF(at.x() - size - 4, at.y() - size - 4, 2 * size + 8, 2 * size + 8));
    }
  }
  if (m_scene.stage && !m_scene.readout.isEmpty()) {
    drawWords(painter, m_scene.readout, cornerOf(*m_scene.stage), colours.text);
  }
}

// In a box of its own above the point, kept inside the axes.
void LoadLayer::drawWords(QCPPainter& painter, const QString& text, const QPointF& at, const QColor& colour) const {
  const QRectF area = parentPlot()->axisRect()->rect();
  painter.setPen(colour);
  QRectF box = painter.boundingRect(QRect(0, 0, static_cast<int>(area.width()), 1000), Qt::AlignLeft, text);
  box.adjust(-kWordsPadPx, -3, kWordsPadPx, 3);
  const double above = at.y() - kCornerReachPx - box.height();
  box.moveTo(std::clamp(at.x() - box.width() / 2, area.left(), std::max(area.left(), area.right() - box.width())),
             above > area.top() ? above : at.y() + kCornerReachPx + kWordsPadPx);
  painter.setPen(coloursOf(m_palette).frame);
  painter.setBrush(m_palette.color(QPalette::ToolTipBase));
  painter.drawRoundedRect(box, 3, 3);
  painter.setPen(m_palette.color(QPalette::ToolTipText));
  painter.drawText(box, Qt::AlignCenter, text);
}

void LoadLayer::drawMessage(QCPPainter& painter) const {
  const QRectF area = parentPlot()->axisRect()->rect();
  const QColor colour = toneColour(Tone::bad, m_palette);
  const QString text = QStringLiteral("%1 %2").arg(toneMark(Tone::bad), m_scene.message);
  constexpr int kFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
  painter.setPen(colour); // first: without a pen, text has no extent
  const QRectF room = area.adjusted(4 * kWordsPadPx, 0, -4 * kWordsPadPx, 0);
  QRectF box = painter.boundingRect(room.toRect(), kFlags, text).adjusted(-kWordsPadPx, -4, kWordsPadPx, 4);
  box.moveCenter(QPointF(area.center().x(), area.center().y()));
  painter.setBrush(coloursOf(m_palette).plot);
  painter.drawRoundedRect(box, 3, 3);
  painter.drawText(box.adjusted(kWordsPadPx, 0, -kWordsPadPx, 0), kFlags, text);
}

} // namespace tidemark::ui

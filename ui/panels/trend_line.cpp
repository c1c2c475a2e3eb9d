// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/trend_line.h"

#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

#include "ui/theme/series_colours.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {
namespace {

constexpr int kPadX = 5;
constexpr int kPadY = 4;
constexpr double kDot = 1.8;

float highestOf(const std::vector<float>& values) {
  float highest = 0;
  for (const float value : values) {
    highest = std::isfinite(value) ? std::max(highest, value) : highest;
  }
  return highest;
}

} // namespace

void paintTrend(QPainter& painter, const QRect& cell, const std::vector<float>& values, const QPalette& palette) {
  const QRectF area = cell.adjusted(kPadX, kPadY, -kPadX, -kPadY);
  const float highest = highestOf(values);
  QPolygonF line;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (std::isfinite(values[i])) {
      const double x = values.size() > 1 ? static_cast<double>(i) / static_cast<double>(values.size() - 1) : 1;
      const double y = highest > 0 ? static_cast<double>(values[i] / highest) : 0;
      line.append(QPointF(area.left() + x * area.width(), area.bottom() - y * area.height()));
    }
  }
  if (line.isEmpty()) {
    return;
  }
  const QColor colour = highest > 0 ? lookOf(SeriesRole::rate, 0, isDark(palette)).colour : coloursOf(palette).faint;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colour, 1.2));
  painter.drawPolyline(line);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawEllipse(line.constLast(), kDot, kDot);
  painter.restore();
}

} // namespace tidemark::ui

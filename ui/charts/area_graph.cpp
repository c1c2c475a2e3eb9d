// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/area_graph.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tidemark::ui {
namespace {

// Pixels a point down to which a polygon is dearer than its columns.
constexpr qsizetype kDense = 4;

constexpr double kNothing = std::numeric_limits<double>::infinity();

bool isGap(const QPointF& point) { return std::isnan(point.x()) || std::isnan(point.y()); }

// Raises what the piece of line passes through; columns from `left` on.
void raise(QVector<double>& tops, int left, const QPointF& from, const QPointF& to) {
  const auto first = static_cast<qsizetype>(std::floor(from.x())) - left;
  const auto last = static_cast<qsizetype>(std::floor(to.x())) - left;
  if (first == last) {
    tops[first] = std::min({tops[first], from.y(), to.y()});
    return;
  }
  const double slope = (to.y() - from.y()) / (to.x() - from.x());
  const auto at = [&](double x) { return from.y() + slope * (std::clamp(x, from.x(), to.x()) - from.x()); };
  for (qsizetype column = first; column <= last; ++column) {
    const auto x = static_cast<double>(left + column);
    tops[column] = std::min({tops[column], at(x), at(x + 1)});
  }
}

} // namespace

QVector<QRectF> columnsUnder(const QVector<QPointF>& line, double base) {
  const auto begin = std::ranges::find_if_not(line, isGap);
  if (begin == line.end()) {
    return {};
  }
  const auto end = std::find_if_not(line.rbegin(), line.rend(), isGap);
  const int left = static_cast<int>(std::floor(begin->x()));
  QVector<double> tops(static_cast<int>(std::floor(end->x())) - left + 1, kNothing);
  for (qsizetype i = 1; i < line.size(); ++i) {
    if (!isGap(line[i - 1]) && !isGap(line[i])) {
      raise(tops, left, line[i - 1], line[i]);
    }
  }
  QVector<QRectF> columns;
  for (qsizetype i = 0; i < tops.size(); ++i) {
    if (tops[i] < base) {
      columns.append(QRectF(static_cast<double>(left + i), tops[i], 1, base - tops[i]));
    }
  }
  return columns;
}

void AreaGraph::drawFill(QCPPainter* painter, QVector<QPointF>* lines) const {
  const bool isPaper = painter->modes().testFlag(QCPPainter::pmVectorized); // where columns would show their seams
  if (isPaper || mBrush.style() == Qt::NoBrush || kDense * lines->size() < mKeyAxis->axisRect()->width()) {
    QCPGraph::drawFill(painter, lines);
    return;
  }
  painter->setAntialiasing(false);
  painter->setPen(Qt::NoPen);
  painter->setBrush(mBrush);
  painter->drawRects(columnsUnder(*lines, mValueAxis->coordToPixel(0)));
}

} // namespace tidemark::ui

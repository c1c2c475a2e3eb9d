// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/thinned_line.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace tidemark::ui {
namespace {

constexpr qsizetype kMostInPixel = 4; // of a pixel that is thinned

// What is kept of the points of one pixel.
class Pixel {
public:
  void add(qsizetype index, double y) {
    m_last = index;
    m_first = m_first.value_or(index);
    if (std::isnan(y)) {
      m_gap = m_gap.value_or(index);
      return;
    }
    if (!m_lowest || y < m_low) {
      m_lowest = index;
      m_low = y;
    }
    if (!m_highest || y > m_high) {
      m_highest = index;
      m_high = y;
    }
  }
  // In their order, each once.
  void moveInto(QVector<LinePoint>& points, const QVector<double>& x, const QVector<double>& y) {
    std::array kept{m_first, m_lowest, m_highest, m_gap, m_last};
    std::ranges::sort(kept);
    std::optional<qsizetype> before;
    for (const std::optional<qsizetype>& index : kept) {
      if (index && index != before) {
        points.append({x[*index], y[*index]});
      }
      before = index;
    }
    *this = {};
  }

private:
  std::optional<qsizetype> m_first, m_lowest, m_highest, m_gap, m_last;
  double m_low = 0;
  double m_high = 0;
};

} // namespace

QVector<LinePoint> thinned(const QVector<double>& x, const QVector<double>& y, double from, double to, int pixels) {
  const auto begin = std::lower_bound(x.begin(), x.end(), from) - x.begin();
  const auto end = std::upper_bound(x.begin(), x.end(), to) - x.begin();
  const qsizetype first = std::max<qsizetype>(0, begin - 1);
  const qsizetype last = std::min(x.size(), end + 1);
  QVector<LinePoint> points;
  if (pixels <= 0 || last - first <= kMostInPixel * pixels) {
    points.reserve(last - first);
    for (qsizetype i = first; i < last; ++i) {
      points.append({x[i], y[i]});
    }
    return points;
  }
  points.reserve((kMostInPixel + 1) * pixels);
  const double width = (to - from) / pixels;
  Pixel pixel;
  double now = -1;
  for (qsizetype i = first; i < last; ++i) {
    const double at = std::floor((x[i] - from) / width);
    if (at != now) {
      pixel.moveInto(points, x, y);
      now = at;
    }
    pixel.add(i, y[i]);
  }
  pixel.moveInto(points, x, y);
  return points;
}

double highestIn(const QVector<LinePoint>& points, double from, double to) {
  double highest = 0;
  for (const LinePoint& point : points) {
    if (point.x >= from && point.x <= to && point.y > highest) { // false for a gap
      highest = point.y;
    }
  }
  return highest;
}

} // namespace tidemark::ui

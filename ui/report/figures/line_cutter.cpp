// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figures/line_cutter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include <QLineF>

namespace tidemark::ui {

namespace {

constexpr double kColumnsPerUnit = 2; // twice as fine as a unit of paper: lines keep their shape when printed

// The part of a segment inside the rect (Liang and Barsky), none when it misses.
std::optional<QLineF> cutSegment(const QLineF& line, const QRectF& rect) {
  const double dx = line.dx();
  const double dy = line.dy();
  const std::array<double, 4> p{-dx, dx, -dy, dy};
  const std::array<double, 4> q{line.x1() - rect.left(), rect.right() - line.x1(), line.y1() - rect.top(),
                                rect.bottom() - line.y1()};
  double from = 0;
  double to = 1;
  for (std::size_t side = 0; side < p.size(); ++side) {
    if (p[side] == 0) {
      if (q[side] < 0) {
        return std::nullopt;
      }
      continue;
    }
    const double at = q[side] / p[side];
    (p[side] < 0 ? from : to) = p[side] < 0 ? std::max(from, at) : std::min(to, at);
  }
  if (from > to) {
    return std::nullopt;
  }
  return QLineF(line.pointAt(from), line.pointAt(to));
}

// Collects the points of one column and hands on the few that shape the line.
class Column {
public:
  void take(const QPointF& point, qsizetype order) {
    const Entry entry{point, order};
    if (m_count++ == 0) {
      m_first = m_low = m_high = m_last = entry;
      return;
    }
    m_last = entry;
    if (point.y() < m_low.point.y()) {
      m_low = entry;
    }
    if (point.y() > m_high.point.y()) {
      m_high = entry;
    }
  }
  void appendTo(QPolygonF& line) {
    std::array<Entry, 4> kept{m_first, m_low, m_high, m_last};
    std::ranges::sort(kept, {}, &Entry::order);
    qsizetype previous = -1;
    for (const Entry& entry : kept) {
      if (m_count > 0 && entry.order != previous) {
        line.append(entry.point);
      }
      previous = entry.order;
    }
    m_count = 0;
  }

private:
  struct Entry {
    QPointF point;
    qsizetype order = 0;
  };
  Entry m_first, m_low, m_high, m_last;
  int m_count = 0;
};

} // namespace

std::vector<QPolygonF> runsOf(const QPolygonF& points) {
  std::vector<QPolygonF> runs;
  QPolygonF run;
  for (const QPointF& point : points) {
    if (std::isfinite(point.x()) && std::isfinite(point.y())) {
      run.append(point);
    } else if (!run.isEmpty()) {
      runs.push_back(std::exchange(run, {}));
    }
  }
  if (!run.isEmpty()) {
    runs.push_back(run);
  }
  return runs;
}

QPolygonF thinned(const QPolygonF& run) {
  QPolygonF line;
  Column column;
  double current = std::nan("");
  for (qsizetype i = 0; i < run.size(); ++i) {
    const double at = std::floor(run[i].x() * kColumnsPerUnit);
    if (at != current) {
      column.appendTo(line);
      current = at;
    }
    column.take(run[i], i);
  }
  column.appendTo(line);
  return line;
}

std::vector<QPolygonF> cutTo(const QPolygonF& run, const QRectF& rect) {
  std::vector<QPolygonF> parts;
  QPolygonF part;
  for (qsizetype i = 1; i < run.size(); ++i) {
    const std::optional<QLineF> inside = cutSegment({run[i - 1], run[i]}, rect);
    if (!inside || (!part.isEmpty() && part.last() != inside->p1())) {
      if (part.size() > 1) {
        parts.push_back(part);
      }
      part.clear();
    }
    if (inside) {
      part.isEmpty() ? part << inside->p1() << inside->p2() : part << inside->p2();
    }
  }
  if (part.size() > 1) {
    parts.push_back(part);
  }
  return parts;
}

QPolygonF stepped(const QPolygonF& points) {
  QPolygonF stairs;
  for (qsizetype i = 0; i < points.size(); ++i) {
    if (i > 0) {
      stairs.append({points[i].x(), points[i - 1].y()});
    }
    stairs.append(points[i]);
  }
  return stairs;
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_mark.h"

#include <QPainterPath>

namespace tidemark::ui {
namespace {

QPainterPath shapePath(SeriesShape shape, QPointF centre, double r) {
  QPainterPath path;
  switch (shape) {
  case SeriesShape::none:
    break;
  case SeriesShape::circle:
    path.addEllipse(centre, r, r);
    break;
  case SeriesShape::square:
    path.addRect(QRectF(centre - QPointF(r, r), QSizeF(2 * r, 2 * r)));
    break;
  case SeriesShape::triangle:
    path.addPolygon(
        QPolygonF{centre + QPointF(0, -r), centre + QPointF(r, r), centre + QPointF(-r, r), centre + QPointF(0, -r)});
    break;
  case SeriesShape::diamond:
    path.addPolygon(QPolygonF{centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r),
                              centre + QPointF(-r, 0), centre + QPointF(0, -r)});
    break;
  case SeriesShape::cross:
    path.moveTo(centre + QPointF(-r, -r));
    path.lineTo(centre + QPointF(r, r));
    path.moveTo(centre + QPointF(-r, r));
    path.lineTo(centre + QPointF(r, -r));
    break;
  }
  return path;
}

} // namespace

void drawSwatch(QPainter& painter, const QRectF& rect, const LineLook& look, bool area) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QPointF centre = rect.center();
  if (area) {
    const QRectF box(centre.x() - 5, centre.y() - 5, 10, 10);
    painter.setPen(QPen(look.colour, 1));
    painter.setBrush(QBrush(look.colour));
    painter.drawRect(box);
  } else {
    painter.setPen(QPen(look.colour, 2, look.pen));
    painter.drawLine(QPointF(rect.left(), centre.y()), QPointF(rect.right(), centre.y()));
    painter.setPen(QPen(look.colour, 1.4));
    painter.setBrush(look.shape == SeriesShape::cross ? QBrush(Qt::NoBrush) : QBrush(look.colour));
    painter.drawPath(shapePath(look.shape, centre, 3));
  }
  painter.restore();
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <QRectF>
#include <QVector>

namespace tidemark::ui {

// A line with its area down to zero. Where points lie close the area is drawn by the column of pixels: as one polygon
// of a thousand corners it takes ten times as long as all lines of the chart.
class AreaGraph final : public QCPGraph {
public:
  using QCPGraph::QCPGraph;

protected:
  void drawFill(QCPPainter* painter, QVector<QPointF>* lines) const override;
};

// A rectangle a column of pixels from the highest place of a line in it down to `base`; none where the line has a gap
// (NaN) or lies at `base` or under it. `line` in pixels, its x rising, y growing downwards. Pure.
QVector<QRectF> columnsUnder(const QVector<QPointF>& line, double base);

} // namespace tidemark::ui

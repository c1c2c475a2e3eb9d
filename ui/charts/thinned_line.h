// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QtGlobal>

namespace tidemark::ui {

struct LinePoint {
  double x = 0;
  double y = 0; // NaN: a gap
  friend bool operator==(const LinePoint&, const LinePoint&) = default;
};

// The points of a line that a plot of `pixels` width needs to show [from, to]: those in it and one on each side; where
// more lie in a pixel than it can show, only its first, lowest, highest and last, and a gap if it has one. So a day is
// drawn at the price of an hour, and no peak is lost. `x` rises; as long as `y`. Pure.
QVector<LinePoint> thinned(const QVector<double>& x, const QVector<double>& y, double from, double to, int pixels);

// The highest value of the points in [from, to]; 0 where there is none above it.
double highestIn(const QVector<LinePoint>& points, double from, double to);

} // namespace tidemark::ui

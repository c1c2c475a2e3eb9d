// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPolygonF>
#include <QRectF>

namespace tidemark::ui {

// Lines made ready for a format without clipping. All in paper units.

// Splits at NaN; a run of one point stays a run of one point.
std::vector<QPolygonF> runsOf(const QPolygonF& points);
// From the first point of each unit of width to its lowest, highest and last: what can be seen, and no more.
QPolygonF thinned(const QPolygonF& run);
// The parts of a line that lie inside the rect.
std::vector<QPolygonF> cutTo(const QPolygonF& run, const QRectF& rect);
// A staircase: each value holds until the next x.
QPolygonF stepped(const QPolygonF& points);

} // namespace tidemark::ui

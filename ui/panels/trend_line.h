// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRect>
#include <vector>

class QPainter;

namespace tidemark::ui {

// Draws values as a line without axes: the first at the left, 0 at the bottom, the highest at the top, a dot at the
// last. NaN is a gap.
void paintTrend(QPainter& painter, const QRect& cell, const std::vector<float>& values, const QPalette& palette);

} // namespace tidemark::ui

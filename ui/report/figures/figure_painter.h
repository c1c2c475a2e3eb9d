// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "ui/report/figures/figure_theme.h"

class QPainter;

namespace tidemark::ui {

// Draws a figure into a rect of `painter`, nothing of it outside: data are cut to the axis range before drawing,
// because not every paint device clips. Title and caption are the page's, not the figure's.
void paintFigure(QPainter& painter, const Figure& figure, const QRectF& rect, const FigureTheme& theme);

} // namespace tidemark::ui

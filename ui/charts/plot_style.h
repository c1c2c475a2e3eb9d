// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <qcustomplot.h>

#include "ui/theme/series_colours.h"
#include "ui/theme/theme.h"

namespace tidemark::ui {

// What every plot has in common: the look of its axes, the marks of its lines, its way into an SVG file.

void styleAxis(QCPAxis& axis, const Colours& colours, const QFont& font);
QCPScatterStyle scatterStyleOf(const LineLook& look);
// The plot as it is shown; false when the file cannot be written. SVG gets no clip, so the caller has cut the data to
// the axes before.
bool writePlotSvg(QCustomPlot& plot, const QString& file, const QString& title);

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

#include "ui/theme/series_colours.h"

namespace tidemark::ui {

// A short piece of the series' line with its mark (or its filled box), as legends show it.
void drawSwatch(QPainter& painter, const QRectF& rect, const LineLook& look, bool area);

} // namespace tidemark::ui

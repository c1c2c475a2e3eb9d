// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "ui/report/figures/figure_theme.h"

namespace tidemark::ui {

// A figure as an SVG file in the light theme: title and description inside, text as text. Same figure, same bytes.
QByteArray figureSvg(const Figure& figure);

// The same as an element for an HTML page: no declaration, no fixed size, named by role and label.
QByteArray figureSvgElement(const Figure& figure);

} // namespace tidemark::ui

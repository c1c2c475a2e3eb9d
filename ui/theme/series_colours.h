// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPen>
#include <cstdint>

#include "core/report/figure.h"

namespace tidemark::ui {

// How a series is told from the others without its colour: a mark drawn on the line now and then.
enum class SeriesShape : std::uint8_t { none, circle, square, triangle, diamond, cross };

struct LineLook {
  QColor colour;
  Qt::PenStyle pen = Qt::SolidLine;
  SeriesShape shape = SeriesShape::none;
};

// The same thing looks the same in every chart. Colours after Okabe and Ito, safe for colour-blind people;
// `index` chooses among the palette's for series without a meaning of their own.
LineLook lookOf(SeriesRole role, int index, bool dark);

} // namespace tidemark::ui

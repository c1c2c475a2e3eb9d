// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include <QColor>
#include <QFont>
#include <QPen>

#include "core/report/figure.h"

namespace tidemark::ui {

enum class SeriesMark : std::uint8_t { none, circle, square, triangle, diamond, cross };

// A series is told apart by colour and by dash or mark: never by colour alone.
struct SeriesLook {
  QColor colour;
  Qt::PenStyle dash = Qt::SolidLine;
  SeriesMark mark = SeriesMark::none;
};

// Colours and type size of a figure. Print is the light theme: white paper, dark ink. Every colour is opaque, so that
// an SVG can be recoloured by rules that name one.
struct FigureTheme {
  bool dark = false;
  double fontSize = 11; // of tick labels, in the unit of the rect that is drawn into; all else follows from it
  QColor paper, ink, muted, grid, axis, band, event, limit;
  std::array<QColor, 8> heat; // few to many

  static FigureTheme light(double fontSize = 11);
  static FigureTheme darkened(double fontSize = 11);

  // `index` counts the figure's series, for those whose role is the palette.
  [[nodiscard]] SeriesLook look(SeriesRole role, std::size_t index) const;
  [[nodiscard]] QFont font() const;
};

// Each colour of the light theme beside its dark counterpart.
struct ColourPair {
  QColor light;
  QColor dark;
};
std::vector<ColourPair> recolouring();

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QMarginsF>
#include <QSizeF>

#include "core/report/document.h"

namespace tidemark::ui {

enum class TextRole : std::uint8_t {
  title,
  subtitle,
  heading1,
  heading2,
  heading3,
  body,
  caption, // of tables and figures
  note,    // small print under them
  label,
  tileValue,
  tableHead,
  cell,
  code,
  running, // header and footer
};

// Fonts take whole pixel sizes only, so text is laid out this much larger and drawn that much smaller.
inline constexpr double kFineness = 10;

// How a piece of text is set. The font's pixel size is kFineness × `size`.
struct TextStyle {
  QFont font;
  double size = 0;    // points
  double leading = 0; // points from baseline to baseline
  QColor colour;
};
TextStyle textStyle(TextRole role);
// The same, smaller or larger.
TextStyle scaled(TextStyle style, double factor);

// Lengths in points.
struct PageStyle {
  QSizeF size;
  QMarginsF margins;
  [[nodiscard]] double width() const { return size.width() - margins.left() - margins.right(); }
  [[nodiscard]] double height() const { return size.height() - margins.top() - margins.bottom(); }
};
PageStyle pageStyle(Paper paper);

namespace ink {
inline constexpr QRgb kRule = 0xffdfe4e9;
inline constexpr QRgb kStrongRule = 0xff8d98a3;
inline constexpr QRgb kAccent = 0xff0b5c8f;
inline constexpr QRgb kMuted = 0xff5b6670;
inline constexpr QRgb kTint = 0xfff5f7f9;
} // namespace ink

// Colour of a status mark, and the tint of a frame around such a thing.
QColor markColour(StatusMark mark);
QColor markTint(StatusMark mark);

} // namespace tidemark::ui

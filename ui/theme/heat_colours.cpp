// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/heat_colours.h"

#include <algorithm>

namespace tidemark::ui {
namespace {

constexpr std::array<QRgb, kHeatColours> kLight{0xffdcebf5, 0xffbfdaec, 0xff98c3e0, 0xff6aa8d2,
                                                0xff3f8bc0, 0xff226ea8, 0xff12528a, 0xff083866};
constexpr std::array<QRgb, kHeatColours> kDark{0xff1d3346, 0xff20466a, 0xff1f5c8f, 0xff2674b2,
                                               0xff438fce, 0xff72afe2, 0xffa6cff1, 0xffdcedfb};

} // namespace

std::array<QColor, kHeatColours> heatColours(bool dark) {
  std::array<QColor, kHeatColours> colours;
  std::ranges::transform(dark ? kDark : kLight, colours.begin(), [](QRgb rgb) { return QColor::fromRgba(rgb); });
  return colours;
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/series_colours.h"

#include <algorithm>
#include <array>

namespace tidemark::ui {
namespace {

struct Look {
  SeriesRole role;
  QRgb light;
  QRgb dark;
  Qt::PenStyle pen;
  SeriesShape shape;
};
constexpr std::array kLooks{
    Look{SeriesRole::rate, 0xff0072b2, 0xff56b4e9, Qt::SolidLine, SeriesShape::none},
    Look{SeriesRole::okRate, 0xff00875f, 0xff35c59a, Qt::SolidLine, SeriesShape::circle},
    Look{SeriesRole::users, 0xff7d858e, 0xff98a0a9, Qt::SolidLine, SeriesShape::none},
    Look{SeriesRole::p50, 0xff2b8fc9, 0xff7cc9f2, Qt::SolidLine, SeriesShape::none},
    Look{SeriesRole::p95, 0xffc98500, 0xfff0b23e, Qt::SolidLine, SeriesShape::square},
    Look{SeriesRole::p99, 0xffd04a00, 0xfff0763a, Qt::SolidLine, SeriesShape::triangle},
    Look{SeriesRole::max, 0xff8a919a, 0xff8a919a, Qt::DotLine, SeriesShape::none},
    Look{SeriesRole::failed, 0xffbf3419, 0xffff8562, Qt::SolidLine, SeriesShape::cross},
    Look{SeriesRole::baseline, 0xff9a6fb0, 0xffc9a6e8, Qt::DashLine, SeriesShape::none},
};
constexpr std::array<QRgb, 7> kLight{0xff0072b2, 0xffd04a00, 0xff00875f, 0xffc98500,
                                     0xffb0578d, 0xff3a9bd6, 0xff6f6a1f};
constexpr std::array<QRgb, 7> kDark{0xff56b4e9, 0xfff0763a, 0xff35c59a, 0xfff0b23e, 0xffe09ac4, 0xff8ad4f7, 0xffe6dc5a};
constexpr std::array kShapes{SeriesShape::none,   SeriesShape::square,  SeriesShape::triangle,
                             SeriesShape::circle, SeriesShape::diamond, SeriesShape::cross};

} // namespace

LineLook lookOf(SeriesRole role, int index, bool dark) {
  const auto* found = std::ranges::find(kLooks, role, &Look::role);
  if (found != kLooks.end()) {
    return {QColor::fromRgba(dark ? found->dark : found->light), found->pen, found->shape};
  }
  const auto i = static_cast<std::size_t>(index);
  return {QColor::fromRgba(dark ? kDark[i % kDark.size()] : kLight[i % kLight.size()]), Qt::SolidLine,
          kShapes[i % kShapes.size()]};
}

} // namespace tidemark::ui

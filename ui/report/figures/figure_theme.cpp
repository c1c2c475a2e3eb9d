// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figures/figure_theme.h"

#include <algorithm>

namespace tidemark::ui {

namespace {

struct Shade {
  QRgb light;
  QRgb dark;
};

constexpr Shade kPaper{0xffffffff, 0xff16191d};
constexpr Shade kInk{0xff1f262d, 0xffe6e9ec};
constexpr Shade kMuted{0xff5b6670, 0xff9aa4ae};
constexpr Shade kGrid{0xffe4e8ec, 0xff2c3238};
constexpr Shade kAxis{0xffa7b0b9, 0xff59626b};
constexpr Shade kBand{0xfff3f6f8, 0xff1e2328};
constexpr Shade kEvent{0xff7a4fa8, 0xffc9a6e9};
constexpr Shade kLimit{0xffb3261e, 0xffff8a80};
constexpr std::array<Shade, 8> kHeat{{{0xffdcebf5, 0xff1d3346},
                                      {0xffbfdaec, 0xff20466a},
                                      {0xff98c3e0, 0xff1f5c8f},
                                      {0xff6aa8d2, 0xff2674b2},
                                      {0xff3f8bc0, 0xff438fce},
                                      {0xff226ea8, 0xff72afe2},
                                      {0xff12528a, 0xffa6cff1},
                                      {0xff083866, 0xffdcedfb}}};

struct RoleLook {
  SeriesRole role;
  Shade shade;
  Qt::PenStyle dash;
  SeriesMark mark;
};

// After Okabe and Ito: apart for every common kind of colour vision.
constexpr std::array kRoles{
    RoleLook{SeriesRole::rate, {0xff0072b2, 0xff56b4e9}, Qt::SolidLine, SeriesMark::none},
    RoleLook{SeriesRole::okRate, {0xff00875f, 0xff35c59a}, Qt::SolidLine, SeriesMark::circle},
    RoleLook{SeriesRole::users, {0xff7d858e, 0xff98a0a8}, Qt::DashLine, SeriesMark::none},
    RoleLook{SeriesRole::p50, {0xff2b8fc9, 0xff7cc9f2}, Qt::SolidLine, SeriesMark::none},
    RoleLook{SeriesRole::p95, {0xffc98500, 0xfff0b23e}, Qt::SolidLine, SeriesMark::square},
    RoleLook{SeriesRole::p99, {0xffd04a00, 0xfff0763a}, Qt::SolidLine, SeriesMark::triangle},
    RoleLook{SeriesRole::max, {0xff8a919a, 0xff8a919b}, Qt::DotLine, SeriesMark::none},
    RoleLook{SeriesRole::failed, {0xffbf3419, 0xffff8562}, Qt::SolidLine, SeriesMark::cross},
    RoleLook{SeriesRole::baseline, {0xff9a6fb0, 0xffc9a6e8}, Qt::DashLine, SeriesMark::none},
};

struct PaletteLook {
  Shade shade;
  Qt::PenStyle dash;
  SeriesMark mark;
};
constexpr std::array kPalette{
    PaletteLook{{0xff0072b3, 0xff56b4ea}, Qt::SolidLine, SeriesMark::none},
    PaletteLook{{0xffd04a01, 0xfff0763b}, Qt::SolidLine, SeriesMark::square},
    PaletteLook{{0xff008760, 0xff35c59b}, Qt::SolidLine, SeriesMark::triangle},
    PaletteLook{{0xffc98501, 0xfff0b23f}, Qt::DashLine, SeriesMark::none},
    PaletteLook{{0xffb0578d, 0xffe09ac4}, Qt::SolidLine, SeriesMark::diamond},
    PaletteLook{{0xff3a9bd6, 0xff8ad4f7}, Qt::DotLine, SeriesMark::circle},
    PaletteLook{{0xff6f6a1f, 0xffe6dc5a}, Qt::DashDotLine, SeriesMark::none},
};

QColor pick(Shade shade, bool dark) { return QColor::fromRgb(dark ? shade.dark : shade.light); }

FigureTheme themed(bool dark, double fontSize) {
  FigureTheme theme;
  theme.dark = dark;
  theme.fontSize = fontSize;
  theme.paper = pick(kPaper, dark);
  theme.ink = pick(kInk, dark);
  theme.muted = pick(kMuted, dark);
  theme.grid = pick(kGrid, dark);
  theme.axis = pick(kAxis, dark);
  theme.band = pick(kBand, dark);
  theme.event = pick(kEvent, dark);
  theme.limit = pick(kLimit, dark);
  std::ranges::transform(kHeat, theme.heat.begin(), [dark](Shade shade) { return pick(shade, dark); });
  return theme;
}

} // namespace

FigureTheme FigureTheme::light(double fontSize) { return themed(false, fontSize); }
FigureTheme FigureTheme::darkened(double fontSize) { return themed(true, fontSize); }

SeriesLook FigureTheme::look(SeriesRole role, std::size_t index) const {
  const auto* const found = std::ranges::find(kRoles, role, &RoleLook::role);
  if (found != kRoles.end()) {
    return {pick(found->shade, dark), found->dash, found->mark};
  }
  const PaletteLook& entry = kPalette[index % kPalette.size()];
  return {pick(entry.shade, dark), entry.dash, entry.mark};
}

QFont FigureTheme::font() const {
  QFont font;
  font.setFamilies({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
  // Shaping would put glyphs without a character of their own into a PDF, and text could not be copied.
  font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferNoShaping | QFont::PreferAntialias));
  font.setHintingPreference(QFont::PreferNoHinting);
  font.setPixelSize(std::max(1, qRound(fontSize)));
  return font;
}

std::vector<ColourPair> recolouring() {
  std::vector<ColourPair> pairs;
  const auto add = [&pairs](Shade shade) { pairs.push_back({pick(shade, false), pick(shade, true)}); };
  for (const Shade shade : {kPaper, kInk, kMuted, kGrid, kAxis, kBand, kEvent, kLimit}) {
    add(shade);
  }
  std::ranges::for_each(kHeat, add);
  std::ranges::for_each(kRoles, [&add](const RoleLook& look) { add(look.shade); });
  std::ranges::for_each(kPalette, [&add](const PaletteLook& look) { add(look.shade); });
  return pairs;
}

} // namespace tidemark::ui

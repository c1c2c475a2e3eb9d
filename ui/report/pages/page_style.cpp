// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pages/page_style.h"

#include <algorithm>
#include <array>

namespace tidemark::ui {

namespace {

constexpr QRgb kInk = 0xff1f262d;

struct RoleStyle {
  TextRole role;
  double size;    // pt
  double leading; // pt
  QFont::Weight weight;
  QRgb colour;
};
constexpr std::array kRoles{
    RoleStyle{TextRole::title, 24, 29, QFont::Bold, kInk},
    RoleStyle{TextRole::subtitle, 11, 16, QFont::Normal, ink::kMuted},
    RoleStyle{TextRole::heading1, 16, 21, QFont::Bold, kInk},
    RoleStyle{TextRole::heading2, 12, 16, QFont::DemiBold, kInk},
    RoleStyle{TextRole::heading3, 10, 14, QFont::DemiBold, ink::kAccent},
    RoleStyle{TextRole::body, 9, 13.2, QFont::Normal, kInk},
    RoleStyle{TextRole::caption, 9, 13, QFont::DemiBold, kInk},
    RoleStyle{TextRole::note, 7.5, 10.6, QFont::Normal, ink::kMuted},
    RoleStyle{TextRole::label, 8, 11, QFont::Normal, ink::kMuted},
    RoleStyle{TextRole::tileValue, 17, 21, QFont::DemiBold, kInk},
    RoleStyle{TextRole::tableHead, 7.5, 10, QFont::DemiBold, ink::kMuted},
    RoleStyle{TextRole::cell, 8, 11, QFont::Normal, kInk},
    RoleStyle{TextRole::code, 7.5, 10.6, QFont::Normal, kInk},
    RoleStyle{TextRole::running, 7.5, 10, QFont::Normal, ink::kMuted},
};

struct MarkInk {
  StatusMark mark;
  QRgb colour;
  QRgb tint;
};
constexpr std::array kMarks{
    MarkInk{StatusMark::none, ink::kAccent, 0xfff3f7fa}, MarkInk{StatusMark::good, 0xff0b7a4b, 0xffeef7f2},
    MarkInk{StatusMark::warn, 0xff9a5b00, 0xfffdf6e9},   MarkInk{StatusMark::bad, 0xffb3261e, 0xfffdf1f0},
    MarkInk{StatusMark::open, ink::kMuted, 0xfff5f7f9},
};

const MarkInk& inkOf(StatusMark mark) {
  const auto* const found = std::ranges::find(kMarks, mark, &MarkInk::mark);
  return found == kMarks.end() ? kMarks.front() : *found;
}

QFont pageFont(TextRole role, double size, QFont::Weight weight) {
  QFont font;
  font.setFamilies(role == TextRole::code ? QStringList{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")}
                                          : QStringList{QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
  // Shaping would put glyphs without a character of their own into a PDF, and text could not be copied.
  font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferNoShaping | QFont::PreferAntialias));
  font.setHintingPreference(QFont::PreferNoHinting);
  font.setWeight(weight);
  font.setPixelSize(qRound(size * kFineness));
  return font;
}

constexpr double kMillimetre = 72 / 25.4;

} // namespace

TextStyle textStyle(TextRole role) {
  const auto* const found = std::ranges::find(kRoles, role, &RoleStyle::role);
  return {pageFont(role, found->size, found->weight), found->size, found->leading, QColor::fromRgb(found->colour)};
}

TextStyle scaled(TextStyle style, double factor) {
  style.size *= factor;
  style.font.setPixelSize(qRound(style.size * kFineness));
  style.leading *= factor;
  return style;
}

PageStyle pageStyle(Paper paper) {
  const QSizeF size = paper == Paper::letter ? QSizeF(612, 792) : QSizeF(595, 842);
  return {size, QMarginsF(18 * kMillimetre, 22 * kMillimetre, 18 * kMillimetre, 15 * kMillimetre)};
}

QColor markColour(StatusMark mark) { return QColor::fromRgb(inkOf(mark).colour); }
QColor markTint(StatusMark mark) { return QColor::fromRgb(inkOf(mark).tint); }

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>

namespace tidemark::ui {

// From few to many: one hue, each step as much darker (on a dark ground: lighter) than the one before, so that the
// order is seen without telling colours apart. The same as in reports.
inline constexpr std::size_t kHeatColours = 8;
std::array<QColor, kHeatColours> heatColours(bool dark);

} // namespace tidemark::ui

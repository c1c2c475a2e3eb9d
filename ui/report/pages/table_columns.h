// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/report/pages/page_style.h"

namespace tidemark::ui {

inline constexpr double kCellPadding = 4; // left and right of a cell's text

// A table's columns fitted to a width, and how its text is set to achieve that.
struct TableColumns {
  std::vector<double> widths; // padding included; their sum is the table's width
  TextStyle cell;
  TextStyle head;
};

// A cell's text as it is set: its mark before it, a total's in bold.
RichText cellText(const TableCell& cell, bool total);

// Measures every cell. Numbers keep to one line and words stay whole while there is room; text is set smaller before
// words are broken.
TableColumns fitColumns(const Table& table, double width);

} // namespace tidemark::ui

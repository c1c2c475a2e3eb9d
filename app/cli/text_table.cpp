// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace tidemark::cli {

namespace {

// How many columns text takes on a terminal: one a code point is near enough for a table of names.
std::size_t widthOf(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

std::vector<std::size_t> widthsOf(std::span<const std::string_view> titles, const std::vector<Cells>& rows) {
  std::vector<std::size_t> widths;
  std::ranges::transform(titles, std::back_inserter(widths), widthOf);
  for (const Cells& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], widthOf(row[i]));
    }
  }
  return widths;
}

template <class Row>
std::string alignedLine(const Row& cells, const std::vector<std::size_t>& widths) {
  std::string line;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    line += cells[i];
    line += std::string(i + 1 < widths.size() ? widths[i] - widthOf(cells[i]) + 2 : 0, ' ');
  }
  return line;
}

std::string markdownCell(std::string_view cell) {
  std::string escaped;
  for (const char c : cell) {
    escaped += c == '|' ? "\\|" : std::string(1, c);
  }
  return fmt::format(" {} |", escaped);
}

} // namespace

std::vector<std::string> alignedLines(std::span<const std::string_view> titles, const std::vector<Cells>& rows) {
  const std::vector<std::size_t> widths = widthsOf(titles, rows);
  std::vector<std::string> lines{alignedLine(titles, widths)};
  std::ranges::transform(rows, std::back_inserter(lines), [&](const Cells& row) { return alignedLine(row, widths); });
  return lines;
}

std::string markdownTable(std::span<const std::string_view> titles, const std::vector<Cells>& rows) {
  std::string text = "|";
  std::string rule = "|";
  for (const std::string_view title : titles) {
    text += fmt::format(" {} |", title);
    rule += "---|";
  }
  text += "\n" + rule + "\n";
  for (const Cells& row : rows) {
    text += "|";
    for (const std::string& cell : row) {
      text += markdownCell(cell);
    }
    text += "\n";
  }
  return text + "\n";
}

std::string figureText(double value) {
  constexpr double kFiveDigits = 10'000;
  constexpr double kNearNothing = 1e-4;
  const double size = std::abs(value);
  if (size >= kFiveDigits) {
    return fmt::format("{:.0f}", value);
  }
  return size == 0 || size >= kNearNothing ? fmt::format("{:.4g}", value) : fmt::format("{:.7f}", value);
}

} // namespace tidemark::cli

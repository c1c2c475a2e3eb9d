// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark::cli {

using Cells = std::vector<std::string>; // of a row: as many as titles

// Lines of a table whose columns stand under each other: titles, then rows.
std::vector<std::string> alignedLines(std::span<const std::string_view> titles, const std::vector<Cells>& rows);
// The same as a Markdown table, with an empty line after it.
std::string markdownTable(std::span<const std::string_view> titles, const std::vector<Cells>& rows);
// A measured number for a cell: four digits that count, and never a power of ten.
std::string figureText(double value);

} // namespace tidemark::cli

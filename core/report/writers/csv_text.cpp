// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/csv_text.h"

#include <cmath>

#include <fmt/format.h>

namespace tidemark {

namespace {

std::string quoted(const std::string& cell) {
  if (cell.find_first_of(",\"\r\n") == std::string::npos) {
    return cell;
  }
  std::string text = "\"";
  for (const char c : cell) {
    text += c == '"' ? "\"\"" : std::string(1, c);
  }
  return text + '"';
}

} // namespace

void CsvText::row(const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    m_text += (i == 0 ? "" : ",") + quoted(cells[i]);
  }
  m_text += "\r\n";
}

std::string pythonFloat(double value) {
  const bool whole = std::floor(value) == value && std::abs(value) < 1e15;
  return whole ? fmt::format("{:.1f}", value) : fmt::format("{}", value);
}

} // namespace tidemark

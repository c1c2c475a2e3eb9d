// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

// CSV as Python's csv module writes it by default: CRLF after every row, quotes only where needed and doubled inside.
class CsvText {
public:
  void row(const std::vector<std::string>& cells);
  [[nodiscard]] std::string take() { return std::move(m_text); }

private:
  std::string m_text;
};

// A number as Python prints a float: shortest exact, "340.0" for a whole one.
std::string pythonFloat(double value);

} // namespace tidemark

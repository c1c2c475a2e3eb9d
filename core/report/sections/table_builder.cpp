// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/table_builder.h"

#include <algorithm>
#include <cassert>

namespace tidemark {

TableCell textCell(std::string text, StatusMark status) { return {plainText(std::move(text)), status, {}}; }

TableCell numberCell(std::string text, std::optional<double> sortKey) {
  return {plainText(std::move(text)), StatusMark::none, sortKey};
}

TableBuilder& TableBuilder::column(std::string_view titleId, Align align, Basis basis) {
  m_table.columns.push_back({m_texts(titleId), align, basis, 1});
  return *this;
}

TableBuilder& TableBuilder::words(std::string_view titleId, int weight) {
  column(titleId, Align::left, Basis::none);
  m_table.columns.back().weight = weight;
  return *this;
}

TableBuilder& TableBuilder::measured(std::string_view titleId) {
  return column(titleId, Align::right, Basis::measured);
}

TableBuilder& TableBuilder::derived(std::string_view titleId, std::string_view formulaId) {
  m_formulas.push_back(m_texts(titleId) + " = " + m_texts(formulaId));
  return column(titleId, Align::right, Basis::derived);
}

TableBuilder& TableBuilder::stated(std::string_view titleId) { return column(titleId, Align::right, Basis::stated); }

void TableBuilder::row(std::vector<TableCell> cells, bool total) {
  assert(cells.size() == m_table.columns.size() && "a cell for every column");
  m_table.rows.push_back({std::move(cells), total});
}

Table TableBuilder::build() const {
  Table table = m_table;
  const auto has = [&](Basis basis) {
    return std::ranges::find(table.columns, basis, &TableColumn::basis) != table.columns.end();
  };
  const auto add = [&](const std::string& text) { table.basisNote += (table.basisNote.empty() ? "" : " ") + text; };
  if (has(Basis::measured)) {
    add(m_texts("basis.measured"));
  }
  if (!m_formulas.empty()) {
    std::string formulas;
    for (const std::string& formula : m_formulas) {
      formulas += (formulas.empty() ? "" : "; ") + formula;
    }
    add(m_texts("basis.derived", {{"formulas", formulas}}));
  }
  if (has(Basis::stated)) {
    add(m_texts("basis.stated"));
  }
  return table;
}

} // namespace tidemark

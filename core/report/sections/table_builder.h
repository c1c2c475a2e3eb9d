// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/document.h"
#include "core/report/texts.h"

namespace tidemark {

TableCell textCell(std::string text, StatusMark status = StatusMark::none);
TableCell numberCell(std::string text, std::optional<double> sortKey);

// Builds a table from text ids and cells, and says under it which basis its numbers have.
class TableBuilder {
public:
  TableBuilder(const Texts& texts, std::string caption) : m_texts(texts) { m_table.caption = std::move(caption); }

  TableBuilder& words(std::string_view titleId, int weight = 2); // left, no basis
  TableBuilder& measured(std::string_view titleId);              // right
  // `formulaId` names the formula on the spot.
  TableBuilder& derived(std::string_view titleId, std::string_view formulaId);
  TableBuilder& stated(std::string_view titleId); // right: a target somebody typed
  void row(std::vector<TableCell> cells, bool total = false);

  [[nodiscard]] bool empty() const { return m_table.rows.empty(); }
  [[nodiscard]] Table build() const;

private:
  TableBuilder& column(std::string_view titleId, Align align, Basis basis);

  const Texts& m_texts;
  Table m_table;
  std::vector<std::string> m_formulas;
};

} // namespace tidemark

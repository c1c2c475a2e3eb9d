// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/engine/render_source.h"
#include "core/engine/value.h"

namespace tidemark {

// What the names in ${…} mean for one user class. Constants, environment values and secrets have their value
// already; extracted names get a slot of the user; CSV columns a cell of the row an iteration takes.
class Symbols {
public:
  using Symbol = std::variant<Value, VariableRef>;

  void addConstant(const std::string& name, Value value) { m_symbols[name] = std::move(value); }
  // The slot of an extracted name, made on first use. It hides a constant of the same name.
  std::uint32_t addSlot(const std::string& name);
  // Columns become `name.column`; `index` is the variable's place among the CSV variables.
  void addCsv(const std::string& name, std::uint32_t index, const std::vector<std::string>& columns);

  [[nodiscard]] const Symbol* find(std::string_view name) const;
  [[nodiscard]] std::uint32_t slotCount() const { return m_slots; }

private:
  std::map<std::string, Symbol, std::less<>> m_symbols;
  std::uint32_t m_slots = 0;
};

} // namespace tidemark

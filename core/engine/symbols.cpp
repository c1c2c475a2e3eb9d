// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/symbols.h"

namespace tidemark {

std::uint32_t Symbols::addSlot(const std::string& name) {
  if (const Symbol* known = find(name); known != nullptr) {
    if (const auto* reference = std::get_if<VariableRef>(known)) {
      return reference->index;
    }
  }
  m_symbols[name] = VariableRef{VariableRef::Kind::slot, m_slots, 0, name};
  return m_slots++;
}

void Symbols::addCsv(const std::string& name, std::uint32_t index, const std::vector<std::string>& columns) {
  for (std::uint32_t column = 0; column < columns.size(); ++column) {
    const std::string full = name + "." + columns[column];
    m_symbols[full] = VariableRef{VariableRef::Kind::csv, index, column, full};
  }
}

const Symbols::Symbol* Symbols::find(std::string_view name) const {
  const auto found = m_symbols.find(name);
  return found == m_symbols.end() ? nullptr : &found->second;
}

} // namespace tidemark

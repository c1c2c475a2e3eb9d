// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/engine/draws.h"
#include "core/engine/value.h"

namespace tidemark {

using CsvRow = std::vector<std::string>;

// A variable whose value is known only while a flow runs: a slot of the user (extracted), or a cell of the row
// that the iteration took from a CSV variable.
struct VariableRef {
  enum class Kind : std::uint8_t { slot, csv, token };
  Kind kind = Kind::slot;
  std::uint32_t index = 0;  // slot, which of the class's CSV variables, or the target whose access token is meant
  std::uint32_t column = 0; // csv
  std::string name;         // as written, for messages
};

// The access token of a target as its users send it.
struct TokenState {
  std::string now;
  std::string before; // until the renewal; answers to it may still come
};

// Everything that a template may ask for. Views of the user's state; built on the stack for one rendering.
struct RenderSource {
  std::span<const Value> slots;
  std::span<const CsvRow* const> rows; // by CSV variable of the class; null: none taken
  std::span<const TokenState> tokens;  // by target; empty where no target signs in by OAuth 2
  Draws draws;
  std::uint64_t user = 0;
  std::uint64_t iteration = 0; // of the user; under arrivals the arrival's number
  std::uint64_t arrival = 0;   // number over the scenario of the arrival, elsewhere of the iteration
  const Clock* clock = nullptr;

  // What the reference holds now. `kind` unset: nothing.
  struct Found {
    std::string_view text;
    ValueKind kind = ValueKind::unset;
  };
  [[nodiscard]] Found find(const VariableRef& reference) const {
    if (reference.kind == VariableRef::Kind::slot) {
      const Value& value = slots[reference.index];
      return {value.text, value.kind};
    }
    if (reference.kind == VariableRef::Kind::token) {
      return {tokens[reference.index].now, ValueKind::text};
    }
    const CsvRow* row = rows[reference.index];
    return row == nullptr ? Found{} : Found{(*row)[reference.column], ValueKind::text};
  }
};

} // namespace tidemark

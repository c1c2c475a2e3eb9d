// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace tidemark {

// `json`: the text is JSON as it stands (number, boolean, null, object, list); `text`: plain text.
enum class ValueKind : std::uint8_t { unset, text, json };

// What a variable holds while a flow runs.
struct Value {
  std::string text;
  ValueKind kind = ValueKind::unset;

  [[nodiscard]] bool isSet() const { return kind != ValueKind::unset; }
  // Keeps the memory for the next value.
  void clear() {
    text.clear();
    kind = ValueKind::unset;
  }
  friend bool operator==(const Value&, const Value&) = default;
};

} // namespace tidemark

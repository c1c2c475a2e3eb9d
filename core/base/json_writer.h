// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tidemark {

// Writes JSON text in the order of the calls. Doubles are written shortest-exact; NaN and infinity as null.
// Unbalanced calls are a defect and assert. `indent` 0 writes one line; 2 the house layout of the outputs.
class JsonWriter {
public:
  explicit JsonWriter(int indent = 0) : m_indent(indent) {}

  JsonWriter& beginObject();
  JsonWriter& endObject();
  JsonWriter& beginArray();
  JsonWriter& endArray();
  JsonWriter& key(std::string_view name);
  JsonWriter& string(std::string_view value);
  JsonWriter& number(double value);
  JsonWriter& integer(std::int64_t value);
  JsonWriter& boolean(bool value);
  JsonWriter& null();
  JsonWriter& raw(std::string_view json); // already JSON, taken as it is

  [[nodiscard]] const std::string& text() const { return m_text; }
  [[nodiscard]] std::string take() { return std::move(m_text); }

private:
  void beforeValue();
  void separate();
  void closeLevel(char bracket);
  void newLine();

  struct Level {
    bool array = false;
    bool empty = true;
  };
  std::string m_text;
  std::vector<Level> m_levels;
  int m_indent;
  bool m_afterKey = false;
};

// `value` with JSON escapes, without the quotes.
std::string jsonEscaped(std::string_view value);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/plan/json_value.h"
#include "core/plan/project_file.h"

namespace tidemark {

// The lines of a text, to say where a byte stands. Keeps no copy of the text, which must outlive it.
class TextLines {
public:
  explicit TextLines(std::string_view text);
  // 1-based line and column; a column is a character, not a byte.
  [[nodiscard]] Position at(std::size_t offset) const;

private:
  std::string_view m_text;
  std::vector<std::size_t> m_starts;
};

struct ParsedJson {
  JsonValue root;
  Problems problems;  // a syntax error ends parsing; duplicate keys do not
  bool whole = false; // the text was JSON to its end
};

// Parses JSON text (RFC 8259, no comments). A duplicate key is a problem and its first value is kept.
ParsedJson parseJson(std::string_view text);

} // namespace tidemark

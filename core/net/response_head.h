// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <utility>

namespace tidemark {

// The status line and header lines of a response as received, read on demand: nothing is parsed or copied for
// callers that do not look. Views live as long as the text they came from.
class ResponseHead {
public:
  ResponseHead() = default;
  explicit ResponseHead(std::string_view text) : m_text(text) {}

  [[nodiscard]] bool empty() const { return m_text.empty(); }
  [[nodiscard]] std::string_view text() const { return m_text; }

  // The first header of that name, any case, trimmed; nothing when absent.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;

  // Calls visit(name, value) for each header line, in order; Set-Cookie comes once a line.
  template <class Visitor>
  void forEach(Visitor&& visit) const {
    Cursor cursor{m_text};
    while (const auto line = cursor.next())
      visit(line->first, line->second);
  }

private:
  struct Cursor {
    explicit Cursor(std::string_view text);
    std::optional<std::pair<std::string_view, std::string_view>> next();
    std::string_view rest;
  };
  std::string_view m_text;
};

} // namespace tidemark

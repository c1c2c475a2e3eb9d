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
  // `bytes` start with the status line and may go on behind the blank line; what follows is not looked at.
  explicit ResponseHead(std::string_view bytes) : m_bytes(bytes) {}

  [[nodiscard]] bool empty() const { return m_bytes.empty(); }
  // Up to and including the blank line.
  [[nodiscard]] std::string_view text() const;

  // The first header of that name, any case, trimmed; nothing when absent.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
  // Whether a line of that name, given in lower case, is there. For the hot path: only looks at how lines begin.
  [[nodiscard]] bool contains(std::string_view lowerName) const;

  // Calls visit(name, value) for each header line, in order; Set-Cookie comes once a line.
  template <class Visitor>
  void forEach(Visitor&& visit) const {
    Cursor cursor{m_bytes};
    while (const auto line = cursor.next())
      visit(line->first, line->second);
  }

private:
  struct Cursor {
    explicit Cursor(std::string_view text);
    std::optional<std::pair<std::string_view, std::string_view>> next();
    std::string_view rest;
  };
  std::string_view m_bytes;
};

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace tidemark::target {

enum class Method : std::uint8_t { get, head, post, put, patch, del, options, other };

// "GET" …; "OTHER" for the rest.
std::string_view methodName(Method method);
Method methodNamed(std::string_view name);

struct Header {
  std::string_view name;
  std::string_view value;
};

// One request as read. The views live as long as the parser that made it does not read on.
struct Request {
  Method method = Method::other;
  std::string_view path;  // as sent, from its first slash
  std::string_view query; // without the question mark
  std::span<const Header> headers;
  std::string_view body;
  std::array<std::string_view, 1> parameters; // what stood for {…} in the route's pattern

  // The value of the first header of that name, whatever its case; empty where there is none.
  [[nodiscard]] std::string_view header(std::string_view name) const;
  // The value of a query field, as sent; empty where there is none.
  [[nodiscard]] std::string_view queryValue(std::string_view name) const;
};

// Calls `use(name, value)` for each `name=value` of a text such as a query or a Cookie header.
template <class Use>
void forEachField(std::string_view text, char separator, Use use) {
  while (!text.empty()) {
    const auto end = text.find(separator);
    auto field = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    field.remove_prefix(std::min(field.find_first_not_of(' '), field.size()));
    const auto equals = field.find('=');
    if (!field.empty())
      use(field.substr(0, equals), equals == std::string_view::npos ? std::string_view{} : field.substr(equals + 1));
  }
}

} // namespace tidemark::target

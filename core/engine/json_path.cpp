// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/json_path.h"

#include <charconv>

#include <fmt/format.h>

namespace tidemark {

namespace {

// The part behind `[`, up to and with its bracket; false when it is neither an index nor a quoted name.
bool takeBracket(std::string_view& rest, JsonPath& path) {
  const char quote = rest.size() > 1 && (rest[1] == '\'' || rest[1] == '"') ? rest[1] : '\0';
  if (quote != '\0') {
    const std::size_t close = rest.find(quote, 2);
    if (close == std::string_view::npos || rest.substr(close + 1, 1) != "]") {
      return false;
    }
    path.parts.emplace_back(std::string(rest.substr(2, close - 2)));
    rest.remove_prefix(close + 2);
    return true;
  }
  std::size_t index = 0;
  const auto [end, reason] = std::from_chars(rest.data() + 1, rest.data() + rest.size(), index);
  if (reason != std::errc{} || end == rest.data() + rest.size() || *end != ']') {
    return false;
  }
  path.parts.emplace_back(index);
  rest.remove_prefix(static_cast<std::size_t>(end - rest.data()) + 1);
  return true;
}

bool takeName(std::string_view& rest, JsonPath& path) {
  const std::size_t end = std::min(rest.find_first_of(".[", 1), rest.size());
  if (end == 1) {
    return false;
  }
  path.parts.emplace_back(std::string(rest.substr(1, end - 1)));
  rest.remove_prefix(end);
  return true;
}

} // namespace

Result<JsonPath> parseJsonPath(std::string_view text) {
  JsonPath path;
  std::string_view rest = text;
  bool good = rest.starts_with('$');
  rest.remove_prefix(good ? 1 : 0);
  while (good && !rest.empty()) {
    good = rest.front() == '[' ? takeBracket(rest, path) : rest.front() == '.' && takeName(rest, path);
  }
  if (!good) {
    return fail(ErrorCode::invalidProject, fmt::format("`{}` is not a JSON path such as $.items[0].id", text));
  }
  return path;
}

} // namespace tidemark

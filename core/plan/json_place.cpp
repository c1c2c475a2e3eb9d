// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/json_place.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "core/plan/json_edit.h"

namespace tidemark {
namespace {

// The places from the whole down to that one.
std::vector<std::string_view> wayTo(std::string_view pointer) {
  std::vector<std::string_view> way;
  for (std::size_t end = pointer.find('/', 1); !pointer.empty(); end = pointer.find('/', end + 1)) {
    way.push_back(pointer.substr(0, end));
    if (end == std::string_view::npos) {
      break;
    }
  }
  return way;
}

bool isPlain(std::string_view key) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  };
  return std::ranges::all_of(key, plain);
}

std::string whyNoPath(std::string_view key) {
  if (key.empty()) {
    return "a path cannot hold a key without a name";
  }
  if (key.contains('\'')) {
    return fmt::format("a path cannot hold the quote in the key {}", key);
  }
  return key.contains("${") ? fmt::format("the key {} reads as a variable", key) : std::string();
}

} // namespace

std::expected<std::string, std::string> jsonPathOf(const JsonValue& root, std::string_view pointer) {
  std::string path = "$";
  for (const std::string_view place : wayTo(pointer)) {
    const JsonValue* const parent = valueAt(root, parentPointer(place));
    if (valueAt(root, place) == nullptr) {
      return std::unexpected("there is no such place");
    }
    if (parent->isList()) {
      path += fmt::format("[{}]", lastIndex(place).value_or(0));
      continue;
    }
    const std::string key = lastKey(place);
    if (const std::string why = whyNoPath(key); !why.empty()) {
      return std::unexpected(why);
    }
    path += isPlain(key) ? "." + key : fmt::format("['{}']", key);
  }
  return path;
}

std::string lastNameOf(const JsonValue& root, std::string_view pointer) {
  std::string name;
  for (const std::string_view place : wayTo(pointer)) {
    const JsonValue* const parent = valueAt(root, parentPointer(place));
    name = parent != nullptr && parent->isObject() ? lastKey(place) : name;
  }
  return name;
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/json_value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>

#include <fmt/format.h>

#include "core/base/json_writer.h"

namespace tidemark {
namespace {

JsonValue make(JsonValue::Kind kind, std::string text) {
  JsonValue value;
  value.kind = kind;
  value.text = std::move(text);
  return value;
}

} // namespace

JsonValue JsonValue::ofText(std::string_view text) { return make(Kind::text, std::string{text}); }

JsonValue JsonValue::ofNumber(double value) {
  std::array<char, 400> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
  return make(Kind::number, std::string{digits.data(), end.ptr});
}

JsonValue JsonValue::ofInteger(std::int64_t value) { return make(Kind::number, fmt::format("{}", value)); }

JsonValue JsonValue::ofBoolean(bool value) { return make(Kind::boolean, value ? "true" : "false"); }

JsonValue JsonValue::list() { return make(Kind::list, {}); }

JsonValue JsonValue::object() { return make(Kind::object, {}); }

JsonValue& JsonValue::add(std::string_view memberKey, JsonValue value) {
  value.key = memberKey;
  items.push_back(std::move(value));
  return *this;
}

JsonValue& JsonValue::add(JsonValue item) {
  items.push_back(std::move(item));
  return *this;
}

const JsonValue* JsonValue::member(std::string_view memberKey) const {
  const auto found = std::ranges::find(items, memberKey, &JsonValue::key);
  return isObject() && found != items.end() ? std::to_address(found) : nullptr;
}

double JsonValue::number() const {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::string pointerTo(std::string_view parent, std::string_view key) {
  std::string pointer{parent};
  pointer += '/';
  for (const char c : key) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
  return pointer;
}

std::string pointerTo(std::string_view parent, std::size_t index) { return fmt::format("{}/{}", parent, index); }

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

// A JSON value as a project file holds it: members in file order, numbers by their digits, so that nothing is
// lost between reading and writing. `offset` counts bytes from the start of the text it was read from.
struct JsonValue {
  enum class Kind { null, boolean, number, text, list, object };

  Kind kind = Kind::null;
  std::string key;              // when it is a member of an object
  std::string text;             // the text; the digits of a number; "true" or "false"
  std::vector<JsonValue> items; // of a list or an object
  std::size_t offset = 0;
  std::size_t keyOffset = 0;

  static JsonValue ofText(std::string_view text);
  static JsonValue ofNumber(double value);
  static JsonValue ofInteger(std::int64_t value);
  static JsonValue ofBoolean(bool value);
  static JsonValue list();
  static JsonValue object();

  // Appends a member or an item and returns this value.
  JsonValue& add(std::string_view memberKey, JsonValue value);
  JsonValue& add(JsonValue item);

  [[nodiscard]] bool isText() const { return kind == Kind::text; }
  [[nodiscard]] bool isNumber() const { return kind == Kind::number; }
  [[nodiscard]] bool isList() const { return kind == Kind::list; }
  [[nodiscard]] bool isObject() const { return kind == Kind::object; }
  // The member of that key; null when this is no object or has none.
  [[nodiscard]] const JsonValue* member(std::string_view memberKey) const;
  // The number; only for Kind::number.
  [[nodiscard]] double number() const;
};

// One line: `{"a": 1, "b": [true]}` in the house spacing, or without spaces.
std::string jsonLine(const JsonValue& value);
std::string jsonCompact(const JsonValue& value);

// The house layout: two-space indent, an object or list on one line where it fits in 120 columns. Ends with a
// line feed.
std::string jsonLayout(const JsonValue& value);

// "/a/b" + "/" + key, with ~ and / of the key escaped (RFC 6901).
std::string pointerTo(std::string_view parent, std::string_view key);
std::string pointerTo(std::string_view parent, std::size_t index);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "core/base/json_writer.h"
#include "core/plan/json_value.h"

namespace tidemark {
namespace {

// Columns of a line. Its comma and its line feed count, there or not, so that a value appended to a list changes
// no line but its own.
constexpr std::size_t kColumns = 120;
constexpr std::size_t kBehind = 2;

struct Separators {
  std::string_view afterKey;
  std::string_view afterComma;
};
constexpr Separators kHouse{": ", ", "};
constexpr Separators kTight{":", ","};

std::string quoted(std::string_view text) { return '"' + jsonEscaped(text) + '"'; }

void appendLine(std::string& out, const JsonValue& value, const Separators& spacing) {
  switch (value.kind) {
  case JsonValue::Kind::null:
    out += "null";
    return;
  case JsonValue::Kind::boolean:
  case JsonValue::Kind::number:
    out += value.text;
    return;
  case JsonValue::Kind::text:
    out += quoted(value.text);
    return;
  case JsonValue::Kind::list:
  case JsonValue::Kind::object:
    break;
  }
  std::string_view separator;
  out += value.isList() ? '[' : '{';
  for (const JsonValue& item : value.items) {
    out += separator;
    separator = spacing.afterComma;
    if (value.isObject()) {
      out += quoted(item.key);
      out += spacing.afterKey;
    }
    appendLine(out, item, spacing);
  }
  out += value.isList() ? ']' : '}';
}

// Columns, not bytes: a letter outside ASCII takes one.
std::size_t columns(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) {
    count += (static_cast<unsigned char>(c) & 0xC0U) == 0x80U ? 0 : 1;
  }
  return count;
}

// `used`: columns already taken on this line.
void appendLayout(std::string& out, const JsonValue& value, std::size_t indent, std::size_t used) {
  std::string line;
  appendLine(line, value, kHouse);
  if (value.items.empty() || used + columns(line) + kBehind <= kColumns) {
    out += line;
    return;
  }
  const std::size_t inner = indent + 2;
  out += value.isList() ? '[' : '{';
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    const JsonValue& item = value.items[i];
    const bool last = i + 1 == value.items.size();
    const std::string start = value.isObject() ? quoted(item.key) + ": " : std::string{};
    out += '\n' + std::string(inner, ' ') + start;
    appendLayout(out, item, inner, inner + columns(start));
    out += last ? "" : ",";
  }
  out += '\n' + std::string(indent, ' ') + (value.isList() ? ']' : '}');
}

} // namespace

std::string jsonLine(const JsonValue& value) {
  std::string text;
  appendLine(text, value, kHouse);
  return text;
}

std::string jsonCompact(const JsonValue& value) {
  std::string text;
  appendLine(text, value, kTight);
  return text;
}

std::string jsonLayout(const JsonValue& value) {
  std::string text;
  appendLayout(text, value, 0, 0);
  return text + '\n';
}

} // namespace tidemark

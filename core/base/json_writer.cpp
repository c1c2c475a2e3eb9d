// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace tidemark {

JsonWriter& JsonWriter::beginObject() {
  beforeValue();
  m_text += '{';
  m_levels.push_back({.array = false, .empty = true});
  return *this;
}

JsonWriter& JsonWriter::endObject() {
  assert(!m_levels.empty() && !m_levels.back().array && !m_afterKey);
  closeLevel('}');
  return *this;
}

JsonWriter& JsonWriter::beginArray() {
  beforeValue();
  m_text += '[';
  m_levels.push_back({.array = true, .empty = true});
  return *this;
}

JsonWriter& JsonWriter::endArray() {
  assert(!m_levels.empty() && m_levels.back().array);
  closeLevel(']');
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  assert(!m_levels.empty() && !m_levels.back().array && !m_afterKey);
  separate();
  m_text += '"' + jsonEscaped(name) + "\":";
  if (m_indent > 0) {
    m_text += ' ';
  }
  m_afterKey = true;
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view value) { return raw('"' + jsonEscaped(value) + '"'); }

JsonWriter& JsonWriter::number(double value) {
  if (!std::isfinite(value)) {
    return null();
  }
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  return raw({digits.data(), static_cast<std::size_t>(end.ptr - digits.data())});
}

JsonWriter& JsonWriter::integer(std::int64_t value) { return raw(fmt::format("{}", value)); }

JsonWriter& JsonWriter::boolean(bool value) { return raw(value ? "true" : "false"); }

JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::raw(std::string_view json) {
  beforeValue();
  m_text += json;
  return *this;
}

void JsonWriter::beforeValue() {
  if (m_afterKey) {
    m_afterKey = false;
    return;
  }
  assert(m_levels.empty() ? m_text.empty() : m_levels.back().array);
  if (!m_levels.empty()) {
    separate();
  }
}

void JsonWriter::separate() {
  if (!m_levels.back().empty) {
    m_text += ',';
  }
  m_levels.back().empty = false;
  newLine();
}

void JsonWriter::closeLevel(char bracket) {
  const bool empty = m_levels.back().empty;
  m_levels.pop_back();
  if (!empty) {
    newLine();
  }
  m_text += bracket;
}

void JsonWriter::newLine() {
  if (m_indent > 0) {
    m_text += '\n';
    m_text.append(m_levels.size() * static_cast<std::size_t>(m_indent), ' ');
  }
}

std::string jsonEscaped(std::string_view value) {
  static constexpr std::string_view kPlain = "\"\\\b\f\n\r\t";
  static constexpr std::string_view kLetters = "\"\\bfnrt";
  std::string text;
  text.reserve(value.size());
  for (const char c : value) {
    if (const auto special = kPlain.find(c); special != std::string_view::npos) {
      text += '\\';
      text += kLetters[special];
    } else if (static_cast<unsigned char>(c) < 0x20) {
      text += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    } else {
      text += c;
    }
  }
  return text;
}

} // namespace tidemark

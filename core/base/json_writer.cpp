// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"

#include <algorithm>
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

namespace {

// Length of the UTF-8 sequence that `text` begins with; 0 where it begins with none.
std::size_t sequenceLength(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const unsigned first = byte(0);
  if (first < 0x80) {
    return 1;
  }
  const std::size_t length = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0U) != 0x80) {
      return 0;
    }
  }
  const unsigned second = byte(1);
  const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
  const bool outside = (first == 0xED && second >= 0xA0) || (first == 0xF4 && second >= 0x90);
  return overlong || outside ? 0 : length;
}

} // namespace

// Texts of servers hold any bytes; JSON holds only UTF-8.
std::string jsonEscaped(std::string_view value) {
  static constexpr std::string_view kPlain = "\"\\\b\f\n\r\t";
  static constexpr std::string_view kLetters = "\"\\bfnrt";
  static constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
  std::string text;
  text.reserve(value.size());
  for (std::size_t i = 0; i < value.size();) {
    const char c = value[i];
    const std::size_t length = sequenceLength(value.substr(i));
    if (const auto special = kPlain.find(c); special != std::string_view::npos) {
      text += '\\';
      text += kLetters[special];
    } else if (static_cast<unsigned char>(c) < 0x20) {
      text += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    } else {
      text += length == 0 ? kReplacement : value.substr(i, length);
    }
    i += std::max<std::size_t>(length, 1);
  }
  return text;
}

} // namespace tidemark

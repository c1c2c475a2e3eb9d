// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/json_text.h"

#include <array>
#include <charconv>
#include <cstdint>

namespace tidemark {

namespace {

void appendUtf8(std::string& out, std::uint32_t code) {
  const auto put = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0U | code >> 6U);
    put(0x80U | (code & 63U));
  } else if (code < 0x10000) {
    put(0xE0U | code >> 12U);
    put(0x80U | (code >> 6U & 63U));
    put(0x80U | (code & 63U));
  } else {
    put(0xF0U | code >> 18U);
    put(0x80U | (code >> 12U & 63U));
    put(0x80U | (code >> 6U & 63U));
    put(0x80U | (code & 63U));
  }
}

std::uint32_t hexUnit(std::string_view text) {
  std::uint32_t unit = 0;
  const std::string_view digits = text.substr(0, 4);
  std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
  return unit;
}

// The code point of the \uXXXX at the front, surrogate pairs joined; `used` gets its length.
std::uint32_t unicodeEscape(std::string_view text, std::size_t& used) {
  const std::uint32_t high = hexUnit(text.substr(2));
  used = 6;
  const bool isPair = high >= 0xD800 && high < 0xDC00 && text.substr(6).starts_with("\\u");
  if (!isPair) {
    return high;
  }
  used = 12;
  return 0x10000 + ((high - 0xD800) << 10U) + (hexUnit(text.substr(8)) - 0xDC00);
}

char simpleEscape(char letter) {
  constexpr std::string_view kLetters = "bfnrt";
  constexpr std::string_view kMeanings = "\b\f\n\r\t";
  const auto at = kLetters.find(letter);
  return at == std::string_view::npos ? letter : kMeanings[at];
}

} // namespace

std::size_t jsonStringLength(std::string_view text) {
  std::size_t i = 1;
  while (i < text.size() && text[i] != '"') {
    i += text[i] == '\\' ? 2U : 1U;
  }
  return std::min(i + 1, text.size());
}

std::string jsonUnescaped(std::string_view inside) {
  std::string out;
  for (std::size_t i = 0; i < inside.size();) {
    if (inside[i] != '\\' || i + 1 == inside.size()) {
      out += inside[i++];
    } else if (inside[i + 1] == 'u') {
      std::size_t used = 0;
      appendUtf8(out, unicodeEscape(inside.substr(i), used));
      i += used;
    } else {
      out += simpleEscape(inside[i + 1]);
      i += 2;
    }
  }
  return out;
}

Value valueOf(const JsonText& json) {
  const std::string_view text = json.text;
  if (text.starts_with('"')) {
    return {jsonUnescaped(text.substr(1, text.size() - 2)), ValueKind::text};
  }
  return {json.text, ValueKind::json};
}

} // namespace tidemark

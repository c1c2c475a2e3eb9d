// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/escape.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/base/json_writer.h"

namespace tidemark {

namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

bool isAlphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

void appendPercent(std::string& out, char c) {
  const auto byte = static_cast<unsigned char>(c);
  out += '%';
  out += kHexDigits[byte >> 4U];
  out += kHexDigits[byte & 15U];
}

void appendUrl(std::string& out, std::string_view text) {
  for (const char c : text) {
    const bool sendable = c > ' ' && c < '\x7f';
    if (sendable) {
      out += c;
    } else {
      appendPercent(out, c);
    }
  }
}

void appendForm(std::string& out, std::string_view text) {
  constexpr std::string_view kKept = "*-._";
  for (const char c : text) {
    if (c == ' ') {
      out += '+';
    } else if (isAlphanumeric(c) || kKept.find(c) != std::string_view::npos) {
      out += c;
    } else {
      appendPercent(out, c);
    }
  }
}

void appendHeader(std::string& out, std::string_view text) {
  for (const char c : text) {
    out += c == '\r' || c == '\n' || c == '\0' ? ' ' : c;
  }
}

void appendQuoted(std::string& out, std::string_view text) {
  for (const char c : text) {
    if (c == '"' || c == '\r' || c == '\n') {
      appendPercent(out, c);
    } else {
      out += c;
    }
  }
}

void appendJson(std::string& out, std::string_view text) {
  const bool plain =
      text.find_first_of("\"\\") == std::string_view::npos &&
      text.end() == std::find_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  if (plain) {
    out += text;
  } else {
    out += jsonEscaped(text);
  }
}

} // namespace

void appendEscaped(std::string& out, std::string_view text, Escape escape) {
  using Append = void (*)(std::string&, std::string_view);
  constexpr Append kVerbatim = [](std::string& to, std::string_view from) { to += from; };
  static constexpr std::array<Append, 6> kAppenders{kVerbatim,  appendJson,   appendUrl,
                                                    appendForm, appendHeader, appendQuoted};
  kAppenders[static_cast<std::size_t>(escape)](out, text);
}

void appendBase64(std::string& out, std::string_view text) {
  constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t i = 0; i < text.size(); i += 3) {
    const std::size_t count = std::min<std::size_t>(3, text.size() - i);
    std::uint32_t bits = 0;
    for (std::size_t k = 0; k < 3; ++k) {
      bits = bits << 8U | (k < count ? static_cast<unsigned char>(text[i + k]) : 0U);
    }
    for (std::size_t k = 0; k < 4; ++k) {
      out += k <= count ? kAlphabet[bits >> (18U - 6U * k) & 63U] : '=';
    }
  }
}

} // namespace tidemark

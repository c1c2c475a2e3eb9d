// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

// Named apart: other modules take texts to pieces by rules of their own.
namespace tidemark::scan {

// Takes the next line off `text`, without its line end.
inline std::string_view takeLine(std::string_view& text) {
  const auto end = text.find('\n');
  const auto line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

// Takes the next word off `text`: what stands between blanks. Empty at the end.
inline std::string_view takeWord(std::string_view& text) {
  constexpr std::string_view kBlanks = " \t\n";
  const auto begin = text.find_first_not_of(kBlanks);
  text.remove_prefix(begin == std::string_view::npos ? text.size() : begin);
  const auto word = text.substr(0, text.find_first_of(kBlanks));
  text.remove_prefix(word.size());
  return word;
}

inline void skipWords(std::string_view& text, int count) {
  for (int i = 0; i < count; ++i)
    takeWord(text);
}

// The whole of `text` as a number; nothing where it is none.
template <class Number>
std::optional<Number> toNumber(std::string_view text) {
  Number number{};
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

template <class Number>
std::optional<Number> takeNumber(std::string_view& text) {
  return toNumber<Number>(takeWord(text));
}

// The number after `key` on the line that starts with it ("VmRSS:	 12 kB"); nothing where there is no such line.
template <class Number>
std::optional<Number> numberAfter(std::string_view text, std::string_view key) {
  while (!text.empty()) {
    auto line = takeLine(text);
    if (!line.starts_with(key))
      continue;
    line.remove_prefix(key.size());
    return takeNumber<Number>(line);
  }
  return std::nullopt;
}

} // namespace tidemark::scan

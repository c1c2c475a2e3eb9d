// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/json_parser.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace tidemark {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Finds where each token of the text starts. It follows the parser, which reports the same tokens in the same
// order but not their places; it may be simple, because it sees only what the lexer has accepted.
class TokenCursor {
public:
  explicit TokenCursor(std::string_view text)
      : m_text(text), m_next(text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0) {}

  // The offset of the next token; moves behind it.
  std::size_t take() {
    m_next = std::min(m_text.find_first_not_of(" \t\r\n,:", m_next), m_text.size());
    const std::size_t start = m_next;
    m_next = endOf(start);
    return start;
  }

private:
  [[nodiscard]] std::size_t endOf(std::size_t start) const {
    if (start >= m_text.size()) {
      return start;
    }
    switch (m_text[start]) {
    case '{':
    case '}':
    case '[':
    case ']':
      return start + 1;
    case '"':
      return endOfText(start);
    default:
      return std::min(m_text.find_first_of(" \t\r\n,:]}", start), m_text.size());
    }
  }

  [[nodiscard]] std::size_t endOfText(std::size_t start) const {
    std::size_t i = start + 1;
    while (i < m_text.size() && m_text[i] != '"') {
      i += m_text[i] == '\\' ? 2U : 1U;
    }
    return i + 1;
  }

  std::string_view m_text;
  std::size_t m_next;
};

// The events of the parser, made into a tree.
class TreeBuilder final : public nlohmann::json::json_sax_t {
public:
  TreeBuilder(std::string_view text, const TextLines& lines, ParsedJson& out)
      : m_cursor(text), m_lines(lines), m_out(out) {}

  bool null() override { return put(JsonValue{}); }
  bool boolean(bool value) override { return put(JsonValue::ofBoolean(value)); }
  bool number_integer(number_integer_t value) override { return put(JsonValue::ofInteger(value)); }
  bool number_unsigned(number_unsigned_t value) override { return putNumber(fmt::format("{}", value)); }
  bool number_float(number_float_t /*value*/, const string_t& digits) override { return putNumber(digits); }
  bool string(string_t& value) override { return put(JsonValue::ofText(value)); }
  bool binary(binary_t& /*value*/) override { return false; } // not in text
  bool start_object(std::size_t /*size*/) override { return open(JsonValue::object()); }
  bool start_array(std::size_t /*size*/) override { return open(JsonValue::list()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& value) override {
    m_keyOffset = m_cursor.take();
    m_key = value;
    return true;
  }

  bool parse_error(std::size_t position, const std::string& /*token*/,
                   const nlohmann::json::exception& error) override {
    problem(position > 0 ? position - 1 : 0, {}, reason(error.what()), sentence("correct the JSON syntax there"));
    return false;
  }

private:
  // A file of people is some ten levels deep; what is deeper is refused before recursion could hurt.
  static constexpr std::size_t kDeepest = 200;

  // The parser's text, which is English, without its own id and place, which stand beside it already.
  static Sentence reason(std::string_view what) {
    const auto place = what.find(": ");
    return Sentence::asIs(place == std::string_view::npos ? what : what.substr(place + 2));
  }

  void problem(std::size_t offset, std::string pointer, Sentence message, Sentence hint) {
    const Position at = m_lines.at(offset);
    m_out.problems.push_back(
        {Severity::error, std::move(pointer), at.line, at.column, {}, std::move(message), std::move(hint)});
  }

  bool putNumber(std::string digits) {
    JsonValue value;
    value.kind = JsonValue::Kind::number;
    value.text = std::move(digits);
    return put(std::move(value));
  }

  // Places a value where it belongs; an open object or list waits on the stack until it is closed.
  bool put(JsonValue value) {
    value.offset = m_cursor.take();
    place(std::move(value));
    return true;
  }

  bool open(JsonValue value) {
    value.offset = m_cursor.take();
    value.key = std::move(m_key);
    value.keyOffset = m_keyOffset;
    m_open.push_back(std::move(value));
    if (m_open.size() > kDeepest) {
      problem(m_open.back().offset, {}, sentence("more than {} values are nested", kDeepest), {});
    }
    return m_open.size() <= kDeepest;
  }

  bool close() {
    m_cursor.take();
    JsonValue value = std::move(m_open.back());
    m_open.pop_back();
    m_key = std::move(value.key);
    m_keyOffset = value.keyOffset;
    place(std::move(value));
    return true;
  }

  void place(JsonValue value) {
    if (m_open.empty()) {
      m_out.root = std::move(value);
      return;
    }
    JsonValue& parent = m_open.back();
    if (parent.isObject()) {
      value.key = std::move(m_key);
      value.keyOffset = m_keyOffset;
      if (parent.member(value.key) != nullptr) {
        problem(value.keyOffset, pointerTo(pointerOfOpen(), value.key),
                sentence("the key \"{}\" stands here twice", value.key), sentence("keep one of them"));
        return;
      }
    }
    parent.items.push_back(std::move(value));
  }

  [[nodiscard]] std::string pointerOfOpen() const {
    std::string pointer;
    for (std::size_t i = 1; i < m_open.size(); ++i) {
      pointer =
          m_open[i - 1].isObject() ? pointerTo(pointer, m_open[i].key) : pointerTo(pointer, m_open[i - 1].items.size());
    }
    return pointer;
  }

  TokenCursor m_cursor;
  const TextLines& m_lines;
  ParsedJson& m_out;
  std::vector<JsonValue> m_open;
  std::string m_key;
  std::size_t m_keyOffset = 0;
};

} // namespace

TextLines::TextLines(std::string_view text) : m_text(text), m_starts{0} {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') {
      m_starts.push_back(i + 1);
    }
  }
}

Position TextLines::at(std::size_t offset) const {
  const auto line = std::ranges::upper_bound(m_starts, offset) - m_starts.begin();
  const std::size_t start = m_starts[static_cast<std::size_t>(line) - 1];
  const std::string_view before = m_text.substr(start, offset - start);
  const auto characters =
      std::ranges::count_if(before, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
  return {static_cast<int>(line), static_cast<int>(characters) + 1};
}

ParsedJson parseJson(std::string_view text) {
  ParsedJson out;
  const TextLines lines{text};
  TreeBuilder builder{text, lines, out};
  out.whole = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
  return out;
}

} // namespace tidemark

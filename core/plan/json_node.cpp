// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/json_node.h"

#include <fmt/format.h>

namespace tidemark {

JsonNode JsonNode::member(const JsonValue& value) const { return {value, pointerTo(m_pointer, value.key), *m_context}; }

JsonNode JsonNode::item(std::size_t index) const {
  return {m_json->items[index], pointerTo(m_pointer, index), *m_context};
}

void JsonNode::problem(Sentence message, Sentence hint) const {
  add(m_pointer, m_json->offset, foundText(*m_json), std::move(message), std::move(hint));
}

void JsonNode::unknownKey(const JsonValue& value, Sentence message, Sentence hint) const {
  add(pointerTo(m_pointer, value.key), value.keyOffset, fmt::format("\"{}\"", value.key), std::move(message),
      std::move(hint));
  if (m_context->newerMinor) {
    m_context->problems.back().severity = Severity::warning;
  }
}

void JsonNode::missingKey(std::string_view key, Sentence message) const {
  add(pointerTo(m_pointer, key), m_json->offset, {}, std::move(message), {});
}

void JsonNode::add(std::string pointer, std::size_t offset, std::string found, Sentence message, Sentence hint) const {
  const Position at = m_context->lines == nullptr ? Position{} : m_context->lines->at(offset);
  m_context->problems.push_back(
      {Severity::error, std::move(pointer), at.line, at.column, std::move(found), std::move(message), std::move(hint)});
}

std::string foundText(const JsonValue& value) {
  constexpr std::size_t kLongest = 60;
  std::string text = jsonCompact(value);
  if (text.size() > kLongest) {
    std::size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
      --end; // not inside a letter
    }
    text = text.substr(0, end) + "…";
  }
  return text;
}

} // namespace tidemark

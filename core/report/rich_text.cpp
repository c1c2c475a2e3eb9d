// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "core/report/document.h"

namespace tidemark {

namespace {

// Collects spans while markers open and close styles.
class SpanReader {
public:
  explicit SpanReader(std::string_view text) : m_text(text) {}

  RichText read() {
    for (std::size_t i = 0; i < m_text.size();) {
      i += step(i);
    }
    flush();
    return std::move(m_spans);
  }

private:
  std::size_t step(std::size_t i) {
    if (m_text[i] == '\\' && i + 1 < m_text.size()) {
      m_current += m_text[i + 1];
      return 2;
    }
    if (m_text[i] == '`') {
      return toggle(SpanStyle::code, 1);
    }
    if (m_text[i] != '*' || m_style == SpanStyle::code) {
      m_current += m_text[i];
      return 1;
    }
    const bool isDouble = i + 1 < m_text.size() && m_text[i + 1] == '*';
    return isDouble ? toggle(SpanStyle::strong, 2) : toggle(SpanStyle::emphasis, 1);
  }

  std::size_t toggle(SpanStyle style, std::size_t length) {
    flush();
    m_style = m_style == style ? SpanStyle::plain : style;
    return length;
  }

  void flush() {
    if (!m_current.empty()) {
      m_spans.push_back({std::exchange(m_current, {}), m_style, {}});
    }
  }

  std::string_view m_text;
  RichText m_spans;
  std::string m_current;
  SpanStyle m_style = SpanStyle::plain;
};

} // namespace

RichText richText(std::string_view text) { return SpanReader(text).read(); }

RichText plainText(std::string text) {
  return text.empty() ? RichText{} : RichText{{std::move(text), SpanStyle::plain, {}}};
}

std::string flatText(const RichText& text) {
  std::string flat;
  for (const TextSpan& span : text) {
    flat += span.text;
  }
  return flat;
}

} // namespace tidemark

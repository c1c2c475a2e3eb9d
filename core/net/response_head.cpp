// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/response_head.h"

#include "core/base/text.h"

namespace tidemark {

namespace {

// Takes the next line off `rest`, without its CR LF.
std::string_view takeLine(std::string_view& rest) {
  const auto end = rest.find('\n');
  std::string_view line = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  if (line.ends_with('\r'))
    line.remove_suffix(1);
  return line;
}

} // namespace

ResponseHead::Cursor::Cursor(std::string_view text) : rest(text) { takeLine(rest); }

std::optional<std::pair<std::string_view, std::string_view>> ResponseHead::Cursor::next() {
  while (!rest.empty()) {
    const std::string_view line = takeLine(rest);
    if (line.empty())
      break;
    const auto colon = line.find(':');
    if (colon != std::string_view::npos)
      return std::pair(trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1)));
  }
  rest = {};
  return std::nullopt;
}

std::string_view ResponseHead::text() const {
  std::string_view rest = m_bytes;
  while (!rest.empty())
    if (takeLine(rest).empty())
      break;
  return m_bytes.substr(0, m_bytes.size() - rest.size());
}

std::optional<std::string_view> ResponseHead::find(std::string_view name) const {
  Cursor cursor{m_bytes};
  while (const auto line = cursor.next())
    if (sameIgnoringCase(line->first, name))
      return line->second;
  return std::nullopt;
}

bool ResponseHead::contains(std::string_view lowerName) const {
  std::string_view rest = m_bytes;
  for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
    rest.remove_prefix(end + 1);
    if (rest.size() <= lowerName.size() || rest.front() == '\r' || rest.front() == '\n')
      return false;
    // The colon first: it tells most names apart at the price of one byte.
    if (rest[lowerName.size()] == ':' && sameIgnoringCase(rest.substr(0, lowerName.size()), lowerName))
      return true;
  }
  return false;
}

} // namespace tidemark

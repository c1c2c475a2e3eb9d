// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/event_stream.h"

namespace tidemark {

namespace {
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
} // namespace

void EventStream::clear() {
  m_rest = {};
  m_line.clear();
  m_data.clear();
  m_hasData = m_told = m_afterReturn = false;
}

std::optional<std::string_view> EventStream::next() {
  if (m_told) {
    m_data.clear();
    m_hasData = m_told = false;
  }
  while (!m_rest.empty()) {
    if (m_afterReturn && m_rest.front() == '\n') {
      m_rest.remove_prefix(1);
      m_afterReturn = false;
      continue;
    }
    m_afterReturn = false;
    const auto end = m_rest.find_first_of("\r\n");
    if (end == std::string_view::npos) {
      m_line += m_rest;
      m_rest = {};
      break;
    }
    m_line += m_rest.substr(0, end);
    m_afterReturn = m_rest[end] == '\r';
    m_rest.remove_prefix(end + 1);
    if (m_line.empty() && m_hasData) {
      m_told = true;
      return m_data;
    }
    takeLine(m_line);
    m_line.clear();
  }
  return std::nullopt;
}

void EventStream::takeLine(std::string_view line) {
  constexpr std::string_view kField = "data";
  if (line.starts_with(kByteOrderMark)) {
    line.remove_prefix(kByteOrderMark.size());
  }
  const auto colon = line.find(':');
  if (line.substr(0, colon) != kField) {
    return;
  }
  std::string_view value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
  value.remove_prefix(value.starts_with(' ') ? 1 : 0);
  if (m_hasData) {
    m_data += '\n';
  }
  m_data += value;
  m_hasData = true;
}

} // namespace tidemark

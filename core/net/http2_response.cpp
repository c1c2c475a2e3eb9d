// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http2_response.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "core/net/event_loop.h"

namespace tidemark {

namespace {

constexpr std::size_t kExcerptOfBody = 4096;

template <class Number>
Number numberIn(std::string_view text) {
  Number number{};
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

} // namespace

void Http2Response::begin(const ResponseExpectation& expectation) {
  m_expectation = expectation;
  m_head.release();
  m_body.release();
  m_lastPiece = {};
  m_bodyBytes = 0;
  m_fieldBytes = 0;
  m_status = 0;
  m_interim = 0;
  m_final = false;
  m_failure = NetFailure::none;
}

bool Http2Response::addField(std::string_view name, std::string_view value) {
  m_fieldBytes += name.size() + value.size();
  if (m_fieldBytes > ResponseParser::kLongestHead)
    return failWith(NetFailure::protocol, "the header lines are longer than 256 KiB");
  if (m_final)
    return true; // a trailer
  if (name.starts_with(':')) {
    setStatus(value);
    return true;
  }
  if (m_writesHead) {
    m_head.append(name);
    m_head.append(": ");
    m_head.append(value);
    m_head.append("\r\n");
  }
  return name != "content-length" || announce(value);
}

// The only pseudo field of a response.
void Http2Response::setStatus(std::string_view value) {
  m_status = numberIn<std::uint16_t>(value);
  m_writesHead = m_expectation.keepHead || m_status >= 400;
  if (!m_writesHead)
    return;
  m_head.append("HTTP/2 ");
  m_head.append(value);
  m_head.append("\r\n");
}

bool Http2Response::announce(std::string_view contentLength) {
  if (m_expectation.isHead || numberIn<std::uint64_t>(contentLength) <= m_expectation.maxBody)
    return true;
  return failWith(NetFailure::tooLarge, fmt::format("the body is larger than {} bytes", m_expectation.maxBody));
}

bool Http2Response::endFields() {
  if (m_final)
    return true;
  if (m_status / 100 == 1) {
    m_head.release();
    if (++m_interim > ResponseParser::kMostInterim)
      return failWith(NetFailure::protocol,
                      fmt::format("more than {} interim responses", ResponseParser::kMostInterim));
    return true;
  }
  m_final = true;
  if (m_writesHead)
    m_head.append("\r\n");
  return true;
}

bool Http2Response::addBody(std::string_view piece, std::uint64_t read) {
  m_bodyBytes += piece.size();
  if (m_bodyBytes > m_expectation.maxBody)
    return failWith(NetFailure::tooLarge, fmt::format("the body is larger than {} bytes", m_expectation.maxBody));
  m_lastPiece = piece;
  m_lastRead = read;
  if (m_expectation.keepBody)
    m_body.append(piece);
  return true;
}

std::string_view Http2Response::body(std::uint64_t read) {
  if (m_body.held()) {
    m_body.pad(EventLoop::kPadding);
    return m_body.text();
  }
  const bool whole = m_lastRead == read && m_lastPiece.size() == m_bodyBytes;
  return whole ? m_lastPiece : std::string_view();
}

Http2Response::Kept Http2Response::takeKept(std::uint64_t read) {
  std::string_view newest = m_lastRead == read ? m_lastPiece : std::string_view();
  newest = newest.substr(0, kExcerptOfBody);
  if (!m_head.held())
    return {std::move(m_head), std::move(m_body), newest};
  m_head.append(newest);
  Kept kept{std::move(m_head), std::move(m_body), {}};
  kept.excerpt = kept.head.text();
  return kept;
}

bool Http2Response::failWith(NetFailure failure, std::string detail) {
  m_failure = failure;
  m_detail = std::move(detail);
  return false;
}

} // namespace tidemark

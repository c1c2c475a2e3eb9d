// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/upload.h"

#include <algorithm>
#include <utility>

namespace tidemark {

namespace {
constexpr std::uint64_t kPiece = 65'536; // several a socket's buffer, few enough to hold for each user
} // namespace

void Upload::proceed(Connection& connection) {
  if (m_request.source == nullptr) {
    if (std::exchange(m_offset, size()) == 0)
      connection.send(m_request.body, {});
    return;
  }
  while (m_offset < size() && connection.allSent()) {
    m_piece.resize(std::min(kPiece, size() - m_offset));
    if (const auto read = m_request.source->read(m_offset, m_piece); !read) {
      m_failure = "the body could not be read: " + read.error().detail.text();
      return;
    }
    m_offset += m_piece.size();
    connection.send(m_piece, {});
  }
}

} // namespace tidemark

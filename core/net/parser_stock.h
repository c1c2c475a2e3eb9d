// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

#include "core/net/response_parser.h"

namespace tidemark {

// Parsers of one thread that nobody uses. A connection needs one only while a response arrives, so thousands of
// connections share the few that are warm in the cache, and an idle one holds none.
class ParserStock {
public:
  explicit ParserStock(BufferStock& buffers) : m_buffers(buffers) {}

  std::unique_ptr<ResponseParser> take(const ResponseExpectation& expectation) {
    std::unique_ptr<ResponseParser> parser;
    if (m_spare.empty()) {
      parser = std::make_unique<ResponseParser>(m_buffers);
    } else {
      parser = std::move(m_spare.back());
      m_spare.pop_back();
    }
    parser->begin(expectation);
    return parser;
  }

  // Null is allowed.
  void give(std::unique_ptr<ResponseParser> parser) {
    constexpr std::size_t kMostSpare = 64;
    if (parser == nullptr || m_spare.size() >= kMostSpare)
      return;
    parser->release();
    m_spare.push_back(std::move(parser));
  }

private:
  BufferStock& m_buffers;
  std::vector<std::unique_ptr<ResponseParser>> m_spare;
};

} // namespace tidemark

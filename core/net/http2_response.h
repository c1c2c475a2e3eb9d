// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/net/buffer_stock.h"
#include "core/net/net_failure.h"
#include "core/net/response_head.h"
#include "core/net/response_parser.h"

namespace tidemark {

// What one HTTP/2 stream brings, put together as a response: the counterpart of ResponseParser. Its head is text of
// HTTP/1's form, so that whoever reads heads need not know the protocol; it is written only where the head is kept
// or the status tells of a failure. Interim responses are skipped, trailers are read and dropped.
class Http2Response {
public:
  explicit Http2Response(BufferStock& stock) : m_head(stock), m_body(stock) {}

  void begin(const ResponseExpectation& expectation);
  // False: the response has failed, see failure().
  bool addField(std::string_view name, std::string_view value);
  bool endFields(); // of a block: interim, final or trailing
  // `read`: the number of the read whose buffer `piece` lies in.
  bool addBody(std::string_view piece, std::uint64_t read);

  [[nodiscard]] std::uint16_t status() const { return m_final ? m_status : std::uint16_t{0}; }
  [[nodiscard]] std::uint64_t bodyBytes() const { return m_bodyBytes; }
  [[nodiscard]] ResponseHead head() const { return ResponseHead(m_head.text()); }
  // Kept, or whole in the buffer of this read; 64 readable bytes follow.
  [[nodiscard]] std::string_view body(std::uint64_t read);
  [[nodiscard]] NetFailure failure() const { return m_failure; }
  [[nodiscard]] const std::string& detail() const { return m_detail; }

  // What head(), body() and the excerpt look into, for whoever must look past the next begin().
  struct Kept {
    LentBuffer head;
    LentBuffer body;
    std::string_view excerpt; // the head where it is kept, and the newest of the body
  };
  [[nodiscard]] Kept takeKept(std::uint64_t read);

private:
  bool failWith(NetFailure failure, std::string detail);
  void setStatus(std::string_view value);
  bool announce(std::string_view contentLength);

  ResponseExpectation m_expectation;
  LentBuffer m_head;
  LentBuffer m_body;
  std::string_view m_lastPiece;
  std::uint64_t m_lastRead = 0;
  std::uint64_t m_bodyBytes = 0;
  std::size_t m_fieldBytes = 0;
  std::uint16_t m_status = 0;
  int m_interim = 0;
  bool m_writesHead = false;
  bool m_final = false; // the block of the response itself is complete
  NetFailure m_failure = NetFailure::none;
  std::string m_detail;
};

} // namespace tidemark

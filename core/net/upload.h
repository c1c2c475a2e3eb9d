// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/net/connection.h"
#include "core/net/exchange.h"

namespace tidemark {

// The body of a request that does not go out together with its head: it comes from a source, or the server is asked
// first whether it wants it (Expect: 100-continue). Holds one piece at a time. One exchange's.
class Upload {
public:
  explicit Upload(const ExchangeRequest& request) : m_request(request), m_waits(request.expectContinue) {}

  // Nothing is sent before it is false: the server said 100, or has taken its time.
  [[nodiscard]] bool waits() const { return m_waits; }
  void stopWaiting() { m_waits = false; }
  // Sends as much as the connection has room for; to be called again when that has gone out.
  void proceed(Connection& connection);
  // Why the source cannot be read; empty while it can.
  [[nodiscard]] const std::string& failure() const { return m_failure; }
  // All was handed to the connection.
  [[nodiscard]] bool done() const { return !m_waits && m_offset == size(); }

private:
  [[nodiscard]] std::uint64_t size() const {
    return m_request.source == nullptr ? m_request.body.size() : m_request.source->size();
  }

  const ExchangeRequest& m_request;
  std::uint64_t m_offset = 0;
  std::string m_piece; // must stay until it is sent
  std::string m_failure;
  bool m_waits;
};

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/net/exchange.h"
#include "core/net/http2_response.h"
#include "core/net/timer_queue.h"

namespace tidemark {

class Http2Session;

// One exchange on an HTTP/2 connection from start to end; used again by the next. Its timer is the timeout.
struct Http2Stream final : Timer {
  Http2Stream(Http2Session& owner, BufferStock& stock) : session(owner), response(stock) {}
  void onTimer(Instant now) override;

  Http2Session& session;
  Exchange* exchange = nullptr;           // null when idle
  std::int32_t id = 0;                    // on the wire
  std::array<std::string_view, 2> toSend; // of the request's body
  std::uint64_t sourceAt = 0;             // of the request's source, where it has one
  Http2Response response;
  std::uint64_t bytesSent = 0; // in frames
  std::uint64_t bytesReceived = 0;
  bool wasReset = false; // by the server
  bool unsent = false;   // the request never left
  bool ended = false;    // its end is to be told
  bool notTaken = false; // the server cannot have acted on it
  NetFailure failure = NetFailure::none;
  std::string detail;
};

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/net/body_source.h"
#include "core/net/net_failure.h"
#include "core/net/response_head.h"

namespace tidemark {

// How long a server that does not know Expect: 100-continue is given before the body is sent after all.
inline constexpr Nanos kContinueWait = std::chrono::seconds(1);

// What to send and what to keep of the answer. The bytes must stay unchanged until onDone.
struct ExchangeRequest {
  std::string_view head;                            // request line and headers with their blank line
  std::string_view body;                            // sent behind the head in the same call; may be empty
  BodySource* source = nullptr;                     // instead of `body`; read while there is room to send
  bool expectContinue = false;                      // the head says so: over HTTP/1.1 the body waits for 100
  bool isHead = false;                              // the answer to HEAD has no body
  bool keepHead = false;                            // result.head is complete in onDone
  bool keepBody = false;                            // result.body is complete in onDone
  bool watchBody = false;                           // onBody sees each piece as it arrives
  Nanos connectTimeout = std::chrono::seconds(5);   // name, TCP, proxy and TLS together
  Nanos responseTimeout = std::chrono::seconds(30); // first byte sent to last byte received
  Instant deadline = Instant::max();                // total, over redirects too; waiting for a connection included
  std::uint64_t maxBody = 64'000'000;
};

// Instants of one exchange; kUnset where it did not happen (a reused connection has no dnsDone … tlsDone).
// After a retry they are those of the second attempt, `queued` excepted.
struct ExchangeTimes {
  static constexpr Instant kUnset{};
  Instant queued = kUnset;   // handed to the pool
  Instant assigned = kUnset; // a session took it; later than `queued` only in a shared pool
  Instant dnsDone = kUnset;
  Instant connectStart = kUnset;
  Instant connected = kUnset;
  Instant tlsDone = kUnset;
  Instant sent = kUnset; // just before the first byte went out on a ready connection
  Instant firstByte = kUnset;
  Instant done = kUnset; // the last byte, or the failure
};

// How an exchange ended. Views are good inside onDone only; 64 readable bytes follow `body`.
struct ExchangeResult {
  NetFailure failure = NetFailure::none;
  bool reusedConnection = false;
  bool overHttp2 = false;
  bool retried = false;        // the server closed, or refused the stream, before it took the request
  std::uint16_t status = 0;    // 0: no status line received
  std::string detail;          // of a failure, plain English; empty otherwise
  bool chunkBegins = true;     // in onBody: the piece begins a chunk; always, where the body is not sent in chunks
  ResponseHead head;           // with keepHead, and without it whenever it is still in the buffer
  std::string_view body;       // with keepBody, and without it whenever it is still in the buffer
  std::string_view excerpt;    // the newest received bytes as the buffer holds them (decrypted), for exemplars
  std::uint64_t bodyBytes = 0; // after removal of chunking, kept or not
  std::uint64_t bytesSent = 0; // on the wire for this exchange, TLS and handshake included
  std::uint64_t bytesReceived = 0;
  ExchangeTimes times;
};

class ExchangeHandler {
public:
  // The end, exactly once a start. The next exchange may be started from here.
  virtual void onDone(const ExchangeResult& result) = 0;

  // With watchBody: a piece of the body just arrived at `at`, the head is in `soFar.head` if keepHead is set.
  // False ends the exchange as a success once the bytes at hand are read (an event stream that said enough); where
  // they end the response, its connection goes on, else it closes.
  // Nothing else may be done with the exchange or its pool from here.
  virtual bool onBody(std::string_view /*piece*/, const ExchangeResult& /*soFar*/, Instant /*at*/) { return true; }

protected:
  ~ExchangeHandler() = default;
};

struct Exchange;

// Who has an exchange in hand: a session, or the queue of a pool.
class ExchangeCarrier {
public:
  // Ends it now with this failure; onDone runs inside this call.
  virtual void end(Exchange& exchange, NetFailure failure) = 0;
  // Lets go of it without onDone; a connection that it used is closed.
  virtual void forget(Exchange& exchange) = 0;

protected:
  ~ExchangeCarrier() = default;
};

// One request and its answer. Owned by the caller, reusable after onDone; set `request`, hand it to a pool.
// Destruction while it runs is silent.
struct Exchange {
  explicit Exchange(ExchangeHandler& h) : handler(h) {}
  ~Exchange() {
    if (carrier != nullptr)
      carrier->forget(*this);
  }
  Exchange(const Exchange&) = delete;
  Exchange& operator=(const Exchange&) = delete;

  [[nodiscard]] bool running() const { return carrier != nullptr; }
  // Ends it now, if it runs: onDone with NetFailure::aborted runs inside this call.
  void abort() {
    if (carrier != nullptr)
      carrier->end(*this, NetFailure::aborted);
  }

  ExchangeHandler& handler;
  ExchangeRequest request;
  ExchangeResult result;              // written by the carrier
  ExchangeCarrier* carrier = nullptr; // null when idle
};

} // namespace tidemark

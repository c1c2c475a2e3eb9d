// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/net/connection.h"
#include "core/net/http_session.h"
#include "core/net/response_parser.h"
#include "core/net/timer_queue.h"

namespace tidemark {

// HTTP/1.1 over one connection: one exchange at a time, keep-alive, no pipelining.
//
// An idle connection that the server closes is opened again by the next exchange. Where the close and the next
// request cross on the wire, the request is sent once more on a new connection, as clients do, but only if the
// connection had carried an exchange before, no byte of the response came, the server closed in order (no
// reset), and its system never acknowledged the request: then it cannot have been acted on. Everything else is a
// failure that the measurement must show.
class Http1Session final : public HttpSession, Timer, ConnectionListener, BodyWatcher {
public:
  // `observer` may be null; both outlive the session. The connection closes after each exchange unless `keepAlive`.
  Http1Session(Route& route, HttpSessionObserver* observer, bool keepAlive);
  ~Http1Session() override;
  Http1Session(const Http1Session&) = delete;
  Http1Session& operator=(const Http1Session&) = delete;

  [[nodiscard]] bool hasRoom() const override { return m_exchange == nullptr; }
  [[nodiscard]] bool connected() const override { return m_connection.state() == Connection::State::open; }
  void start(Exchange& exchange) override;
  void end(Exchange& exchange, NetFailure failure) override;
  void forget(Exchange& exchange) override;
  void close() override;

private:
  void onTimer(Instant now) override;
  void onOpen() override;
  void onOpenFailed(const OpenFailure& failure) override;
  bool onBytes(std::string_view bytes, bool mayFollow) override;
  void onEnd(NetFailure failure, const std::string& detail) override;
  bool onBodyPiece(std::string_view piece) override;

  void openConnection();
  void sendRequest(Instant now);
  [[nodiscard]] bool mayRetry(NetFailure failure) const;
  [[nodiscard]] OpenFailure timeoutFailure(Instant now) const;
  void fillResult();
  void finish(NetFailure failure, std::string detail);
  void armTimer(Instant phaseEnd);

  Route& m_route;
  HttpSessionObserver* m_observer;
  Exchange* m_exchange = nullptr;
  Connection m_connection;
  ResponseParser m_parser;
  OpenFailure m_pending;        // a failure known inside start(), told by the timer
  std::string_view m_lastBytes; // newest bytes of the response, good inside the read
  std::uint64_t m_sentBefore = 0;
  std::uint64_t m_receivedBefore = 0;
  bool m_keepAlive;
  bool m_reusable = false; // the connection may carry another exchange
};

} // namespace tidemark

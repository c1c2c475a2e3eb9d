// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/net/connection.h"
#include "core/net/http_session.h"
#include "core/net/response_parser.h"
#include "core/net/timer_queue.h"
#include "core/net/upload.h"

namespace tidemark {

// HTTP/1.1 over one connection: one exchange at a time, keep-alive, no pipelining.
//
// Where the server's close of a kept connection and the next request cross on the wire, the request is not taken,
// and its owner sends it once more, as clients do; but only if the connection had carried an exchange before, no
// byte of the response came, the server closed in order (no reset), and its system never acknowledged the request:
// then it cannot have been acted on. Everything else is a failure that the measurement must show.
class Http1Session final : public HttpSession, Timer, ConnectionListener, BodyWatcher {
public:
  // `connection` is open. It closes after one exchange unless `keepAlive`.
  Http1Session(Route& route, SessionOwner& owner, std::unique_ptr<Connection> connection, bool keepAlive);
  ~Http1Session() override;
  Http1Session(const Http1Session&) = delete;
  Http1Session& operator=(const Http1Session&) = delete;

  [[nodiscard]] bool usable() const override { return m_connection->state() == Connection::State::open; }
  [[nodiscard]] bool hasRoom() const override { return m_exchange == nullptr && usable(); }
  [[nodiscard]] std::size_t running() const override { return m_exchange == nullptr ? 0 : 1; }
  void start(Exchange& exchange) override;
  void end(Exchange& exchange, NetFailure failure) override;
  void forget(Exchange& exchange) override;

private:
  void onTimer(Instant now) override;
  void onSent() override;
  void onOpen() override {}
  void onOpenFailed(const OpenFailure& /*failure*/) override {}
  bool onBytes(std::string_view bytes, bool mayFollow) override;
  void onEnd(NetFailure failure, const std::string& detail) override;
  bool onBodyPiece(std::string_view piece, bool chunkBegins) override;

  [[nodiscard]] ResponseParser& parser();
  [[nodiscard]] bool wasNotTaken(NetFailure failure) const;
  void startUpload(Instant now);
  void proceedUpload();
  [[nodiscard]] Instant responseEnd() const;
  void fillResult();
  void finish(NetFailure failure, std::string detail);
  Exchange& letGo();

  Route& m_route;
  SessionOwner& m_owner;
  std::unique_ptr<Connection> m_connection;
  Exchange* m_exchange = nullptr;
  std::unique_ptr<ResponseParser> m_parser; // while a response arrives
  std::unique_ptr<Upload> m_upload;         // while a body is sent apart from its head
  std::string_view m_lastBytes;             // newest bytes of the response, good inside the read
  std::uint64_t m_sentBefore = 0;           // when the last exchange ended; the handshake counts for the first
  std::uint64_t m_receivedBefore = 0;
  bool m_keepAlive;
  bool m_reusable = false; // the connection may carry another exchange
};

} // namespace tidemark

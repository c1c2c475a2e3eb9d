// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/net/connection.h"
#include "core/net/http2_memory.h"
#include "core/net/http2_stream.h"
#include "core/net/http_session.h"
#include "core/net/lifeline.h"
#include "core/net/turn_end.h"

struct nghttp2_session;

namespace tidemark {

// Bytes of a connection one way: what frames of streams took, and what else there was (the handshake, SETTINGS,
// TLS). The rest is counted for the exchange that ends next, so that the sum over exchanges is what the wire saw.
struct WireCount {
  std::uint64_t inFrames = 0;
  std::uint64_t rest = 0; // counted already
  std::uint64_t takeRest(std::uint64_t onWire) {
    const std::uint64_t counted = inFrames + rest;
    const std::uint64_t found = onWire > counted ? onWire - counted : 0;
    rest += found;
    return found;
  }
};

// HTTP/2 over one connection: as many exchanges at once as the server allows, one until it has said how many. What
// the streams of one turn of the loop have to send goes out in one piece at the turn's end. A timeout or abort ends
// its stream only. After GOAWAY the session takes no more; what the server says it did not process, and a stream it
// refuses, is not taken. nghttp2 does the framing; its floods' limits hold.
class Http2Session final : public HttpSession, ConnectionListener, TurnEnd {
public:
  // `connection` is open. It carries one exchange unless `keepAlive`.
  Http2Session(Route& route, SessionOwner& owner, std::unique_ptr<Connection> connection, bool keepAlive);
  ~Http2Session() override;
  Http2Session(const Http2Session&) = delete;
  Http2Session& operator=(const Http2Session&) = delete;

  [[nodiscard]] bool usable() const override { return !m_draining; }
  [[nodiscard]] bool hasRoom() const override { return !m_draining && m_running < m_limit; }
  [[nodiscard]] std::size_t running() const override { return m_running; }
  void start(Exchange& exchange) override;
  void end(Exchange& exchange, NetFailure failure) override;
  void forget(Exchange& exchange) override;
  void onTimeout(Http2Stream& stream, Instant now);

private:
  friend struct Http2Callbacks; // what nghttp2 calls

  void takeLimit(std::uint32_t limit);
  void takeBody(Http2Stream& stream, std::string_view piece);
  void failResponse(Http2Stream& stream); // as its response says
  void complete(Http2Stream& stream);
  void onClosedStream(Http2Stream& stream, std::uint32_t code);
  void noteSent(Http2Stream& stream);

  void onOpen() override {}
  void onOpenFailed(const OpenFailure& /*failure*/) override {}
  bool onBytes(std::string_view bytes, bool mayFollow) override;
  void onEnd(NetFailure failure, const std::string& detail) override;
  void onSent() override;
  void onTurnEnd() override;

  [[nodiscard]] Http2Stream& idleStream();
  [[nodiscard]] Http2Stream& streamOf(const Exchange& exchange);
  void submit(Http2Stream& stream);
  void flush();
  void endIfOver();
  void fail(Http2Stream& stream, NetFailure failure, std::string detail); // its end is told later
  void cancel(Http2Stream& stream);
  void failAll(NetFailure failure, const std::string& detail);
  bool tellEnds();
  void tellEnd(Http2Stream& stream);
  Http2Response::Kept fillResult(Http2Stream& stream);
  Exchange& letGo(Http2Stream& stream);

  Route& m_route;
  SessionOwner& m_owner;
  std::unique_ptr<Connection> m_connection;
  Http2Memory m_memory; // of m_http2
  nghttp2_session* m_http2;
  bool m_keepAlive;
  bool m_draining = false; // takes no more exchanges
  bool m_roomChanged = false;
  std::size_t m_running = 0;
  std::size_t m_limit = 1;
  Instant m_now;            // of the read or send under way
  std::uint64_t m_read = 0; // number of the read under way
  WireCount m_sent;
  WireCount m_received;
  LentBuffer m_out;
  std::vector<std::unique_ptr<Http2Stream>> m_streams; // all, idle ones too
  std::vector<Http2Stream*> m_idle;
  std::vector<Http2Stream*> m_ended; // to be told, in order
  std::string m_lastError;           // what nghttp2 found wrong last
  std::string m_farewell;            // the server's reason in GOAWAY, unless that is friendly
  Lifeline m_life;
};

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/net/exchange.h"
#include "core/net/poller.h"
#include "core/net/proxy_tunnel.h"
#include "core/net/resolver.h"
#include "core/net/route.h"
#include "core/net/socket.h"
#include "core/net/tls_stream.h"

namespace tidemark {

// Why a connection could not be opened.
struct OpenFailure {
  NetFailure failure = NetFailure::none;
  std::string detail;
};

// When the steps of opening ended; Instant{} where a step did not happen.
struct OpenTimes {
  Instant dnsDone;
  Instant connectStart;
  Instant connected;
  Instant tlsDone;

  void putInto(ExchangeTimes& times) const {
    times.dnsDone = dnsDone;
    times.connectStart = connectStart;
    times.connected = connected;
    times.tlsDone = tlsDone;
  }
};

class ConnectionListener {
public:
  // Bytes can be sent. The connection must not be destroyed inside.
  virtual void onOpen() = 0;
  // The connection is closed again.
  virtual void onOpenFailed(const OpenFailure& failure) = 0;
  // Bytes arrived. `mayFollow`: more is known or suspected to wait, the end included. False: read no further;
  // only then may the connection have been closed or destroyed inside.
  virtual bool onBytes(std::string_view bytes, bool mayFollow) = 0;
  // The peer ended the stream: none for an orderly end, else reset, tls, or closedEarly for TLS cut off without
  // close_notify. The listener closes.
  virtual void onEnd(NetFailure failure, const std::string& detail) = 0;
  // What send() could not send at once has gone out.
  virtual void onSent() {}

protected:
  ~ConnectionListener() = default;
};

// One connection of a route: opens by name, TCP, proxy and TLS, then moves bytes. Can be opened again after close.
class Connection final : PollHandler, ResolveWaiter {
public:
  enum class State : std::uint8_t { closed, resolving, connecting, tunnelling, handshaking, open };

  Connection(Route& route, ConnectionListener& listener) : m_route(route), m_listener(&listener) {}
  ~Connection() { close(); }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  // Needs State::closed. A failure that is known at once is returned; anything else comes to the listener.
  std::optional<OpenFailure> open();
  // Needs State::open. Sends what fits now and the rest when there is room; the bytes must stay until then. An
  // error is kept (sendError) and the end of the stream follows by itself.
  void send(std::string_view first, std::string_view second);
  void close();
  // Who is told from now on. May be called inside onOpen.
  void setListener(ConnectionListener& listener) { m_listener = &listener; }

  [[nodiscard]] State state() const { return m_state; }
  [[nodiscard]] const OpenTimes& times() const { return m_times; }
  [[nodiscard]] bool allSent() const { return m_first.empty() && m_second.empty() && m_sendError == 0; }
  [[nodiscard]] int sendError() const { return m_sendError; }
  [[nodiscard]] bool hasUnacknowledged() const { return m_socket.hasUnacknowledged(); }
  // Agreed by ALPN: "h2", "http/1.1" or nothing.
  [[nodiscard]] std::string_view protocol() const { return m_tls == nullptr ? std::string_view() : m_tls->protocol(); }
  // On the wire, over the whole life of this object.
  [[nodiscard]] std::uint64_t bytesSent() const { return m_bytesSent; }
  [[nodiscard]] std::uint64_t bytesReceived() const { return m_bytesReceived; }

private:
  void onReady(PollReadiness ready) override;
  void onResolved(const std::vector<Endpoint>& addresses, std::string_view error) override;

  [[nodiscard]] const Origin& peer() const;
  std::optional<OpenFailure> connectNext(const std::vector<Endpoint>& addresses);
  std::optional<OpenFailure> connectTo(Endpoint address);
  void onConnectDecided(PollReadiness ready);
  bool onConnected();
  void startTunnel();
  void continueTunnel();
  void startTls();
  void continueHandshake();
  void onOpened();
  void failOpen(const OpenFailure& failure);
  void closeSocket();

  void flush();
  bool flushSome();
  void advance(std::size_t sent);
  void receive(bool hangUp);
  bool deliver(std::string_view bytes, bool mayFollow);
  bool deliverDecrypted(std::string_view cipherText, bool mayFollow);
  void onStreamEnd();

  Route& m_route;
  ConnectionListener* m_listener;
  State m_state = State::closed;
  bool m_waitsForRoom = false;
  int m_sendError = 0;
  Socket m_socket;
  std::unique_ptr<TlsStream> m_tls;
  std::unique_ptr<ProxyTunnel> m_tunnel;
  std::string_view m_first; // not yet sent
  std::string_view m_second;
  std::uint64_t m_bytesSent = 0;
  std::uint64_t m_bytesReceived = 0;
  std::size_t m_attempt = 0; // addresses tried
  OpenTimes m_times;
};

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "core/net/connection.h"
#include "core/net/http_session.h"
#include "core/net/lifeline.h"
#include "core/net/timer_queue.h"

namespace tidemark {

class HttpLink;

class LinkObserver {
public:
  // The link may have room for more.
  virtual void onRoom(HttpLink& link) = 0;

protected:
  ~LinkObserver() = default;
};

// A way to one origin: opens a connection when an exchange needs one, puts the session of the agreed protocol on it
// and hands it the exchanges; opens another when that one has ended. What the server cannot have acted on is sent
// once more, on a new connection where the old one takes no more. One thread.
class HttpLink final : SessionOwner, ConnectionListener, Timer, ExchangeCarrier {
public:
  // `observer` may be null; both outlive the link. An HTTP/1.1 connection closes after each exchange unless
  // `keepAlive`, an HTTP/2 connection then takes one exchange.
  HttpLink(Route& route, LinkObserver* observer, bool keepAlive);
  ~HttpLink() override { close(); }
  HttpLink(const HttpLink&) = delete;
  HttpLink& operator=(const HttpLink&) = delete;

  // For one more without the end of another; a connection that is still to be opened has room for one.
  [[nodiscard]] bool hasRoom() const;
  [[nodiscard]] std::size_t load() const; // exchanges, waiting for the connection included
  void start(Exchange& exchange);         // onDone never runs inside this call
  // Closes the connections; what they carry is forgotten without onDone. Allowed inside onDone.
  void close();

private:
  struct Waiting {
    Exchange* exchange;
    Instant until; // connect timeout or total deadline
  };

  void onRoom() override;
  void onNotTaken(Exchange& exchange, NetFailure failure, const std::string& detail) override;
  void onOpen() override;
  void onOpenFailed(const OpenFailure& failure) override;
  bool onBytes(std::string_view bytes, bool mayFollow) override;
  void onEnd(NetFailure failure, const std::string& detail) override;
  void onTimer(Instant now) override;
  void end(Exchange& exchange, NetFailure failure) override; // of one that waits
  void forget(Exchange& exchange) override;

  void wait(Exchange& exchange, Instant since);
  void openConnection();
  void serveWaiting();
  void tellRoom();
  void retireSession();
  [[nodiscard]] std::unique_ptr<HttpSession> makeSession();
  [[nodiscard]] OpenFailure timeoutFailure(const Exchange& exchange, Instant now) const;
  void noteOpening(Exchange& exchange, bool countsBytes) const;
  void failAll(const OpenFailure& failure);
  void endWaiting(Exchange& exchange, const OpenFailure& failure, Instant now);

  Route& m_route;
  LinkObserver* m_observer;
  bool m_keepAlive;
  OpenFailure m_pending;                             // known inside a call that may not tell it; told by the timer
  std::unique_ptr<Connection> m_connection;          // until it is open
  std::unique_ptr<HttpSession> m_session;            // usable, or the last that was
  std::vector<std::unique_ptr<HttpSession>> m_spent; // take no more, but carry some still
  std::vector<Waiting> m_waiting;                    // for a connection, or for room on it; in order
  std::vector<Exchange*> m_failed;                   // being told
  Lifeline m_life;
};

} // namespace tidemark

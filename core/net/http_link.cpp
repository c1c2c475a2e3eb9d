// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_link.h"

#include <algorithm>
#include <utility>

#include "core/base/failure_text.h"
#include "core/net/http1_session.h"
#include "core/net/http2_session.h"
#include "core/net/late_text.h"

namespace tidemark {

namespace {

Sentence latePhaseText(Connection::State state, std::string_view span) {
  switch (state) {
  case Connection::State::resolving:
    return lateNameText(span);
  case Connection::State::tunnelling:
    return lateTunnelText(span);
  case Connection::State::handshaking:
    return lateHandshakeText(span);
  default:
    return lateConnectionText(span);
  }
}

// Of an exchange that no session has.
void endExchange(Exchange& exchange, const OpenFailure& failure, Instant now) {
  exchange.carrier = nullptr;
  exchange.result.times.done = now;
  exchange.result.failure = failure.failure;
  exchange.result.detail = failure.detail;
  exchange.handler.onDone(exchange.result);
}

} // namespace

HttpLink::HttpLink(Route& route, LinkObserver* observer, bool keepAlive)
    : m_route(route), m_observer(observer), m_keepAlive(keepAlive) {}

void HttpLink::close() {
  for (const Waiting& waiting : m_waiting)
    waiting.exchange->carrier = nullptr;
  for (Exchange* exchange : m_failed)
    exchange->carrier = nullptr;
  m_waiting.clear();
  m_failed.clear();
  m_pending = {};
  m_route.loop.disarm(*this);
  m_connection.reset();
  m_session.reset();
  m_spent.clear();
}

bool HttpLink::hasRoom() const {
  const bool open = m_session != nullptr && m_session->usable();
  return m_waiting.empty() && (!open || m_session->hasRoom());
}

std::size_t HttpLink::load() const {
  std::size_t load = m_waiting.size() + (m_session != nullptr ? m_session->running() : 0);
  for (const auto& session : m_spent)
    load += session->running();
  return load;
}

void HttpLink::start(Exchange& exchange) {
  const bool open = m_session != nullptr && m_session->usable();
  exchange.result.reusedConnection = open;
  if (open && m_waiting.empty() && m_session->hasRoom())
    m_session->start(exchange);
  else
    wait(exchange, exchange.result.times.assigned);
}

void HttpLink::wait(Exchange& exchange, Instant since) {
  exchange.carrier = this;
  const Instant until = std::min(since + exchange.request.connectTimeout, exchange.request.deadline);
  m_waiting.push_back({&exchange, until});
  if (until < deadline())
    m_route.loop.arm(*this, until);
  if (m_connection == nullptr && (m_session == nullptr || !m_session->usable()))
    openConnection();
}

void HttpLink::openConnection() {
  ConnectionListener& listener = *this;
  m_connection = std::make_unique<Connection>(m_route, listener);
  if (auto failure = m_connection->open()) {
    m_pending = std::move(*failure);
    m_route.loop.arm(*this, m_route.loop.now());
  }
}

void HttpLink::onOpen() {
  const ConnectionSettings& wanted = m_route.settings;
  if (const Sentence unmet = unmetChoice(wanted.http, wanted.origin.tls, m_connection->protocol()); !unmet.empty()) {
    m_pending = {NetFailure::tls, unmet.text()};
    m_connection->close();
    m_route.loop.arm(*this, m_route.loop.now());
    return;
  }
  for (const Waiting& waiting : m_waiting)
    waiting.exchange->result.reusedConnection = false;
  retireSession();
  m_session = makeSession();
  serveWaiting();
}

std::unique_ptr<HttpSession> HttpLink::makeSession() {
  const ConnectionSettings& wanted = m_route.settings;
  SessionOwner& owner = *this;
  if (speaksHttp2(wanted.http, wanted.origin.tls, m_connection->protocol()))
    return std::make_unique<Http2Session>(m_route, owner, std::move(m_connection), m_keepAlive);
  return std::make_unique<Http1Session>(m_route, owner, std::move(m_connection), m_keepAlive);
}

// A session that takes no more may have exchanges left, and may be the one that is calling.
void HttpLink::retireSession() {
  std::erase_if(m_spent, [](const auto& session) { return session->running() == 0; });
  if (m_session != nullptr && m_session->running() > 0)
    m_spent.push_back(std::move(m_session));
}

void HttpLink::serveWaiting() {
  std::size_t served = 0;
  while (served < m_waiting.size() && m_session->hasRoom())
    m_session->start(*m_waiting[served++].exchange);
  m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(served));
  if (m_waiting.empty())
    m_route.loop.disarm(*this);
}

void HttpLink::onRoom() {
  if (!m_waiting.empty() && m_connection == nullptr && m_session->usable())
    serveWaiting();
  else if (!m_waiting.empty() && m_connection == nullptr)
    openConnection();
  tellRoom();
}

void HttpLink::tellRoom() {
  if (m_observer != nullptr && hasRoom())
    m_observer->onRoom(*this);
}

void HttpLink::onNotTaken(Exchange& exchange, NetFailure failure, const std::string& detail) {
  const Instant now = m_route.loop.refreshNow();
  if (exchange.result.retried) {
    endExchange(exchange, {failure, detail}, now);
    return;
  }
  exchange.result.retried = true;
  exchange.result.reusedConnection = m_session->usable();
  wait(exchange, now);
}

// --- failures to open ------------------------------------------------------------------------------

void HttpLink::onOpenFailed(const OpenFailure& failure) { failAll(failure); }

// Only while it opens; then the connection belongs to its session.
bool HttpLink::onBytes(std::string_view /*bytes*/, bool /*mayFollow*/) { return false; }
void HttpLink::onEnd(NetFailure /*failure*/, const std::string& /*detail*/) {}

void HttpLink::onTimer(Instant now) {
  if (m_pending.failure != NetFailure::none) {
    failAll(std::exchange(m_pending, OpenFailure{}));
    return;
  }
  const Lifeline::Watch watch(m_life);
  const auto late = [now](const Waiting& waiting) { return waiting.until <= now; };
  for (;;) {
    const auto next = std::ranges::find_if(m_waiting, late);
    if (next == m_waiting.end())
      break;
    endWaiting(*next->exchange, timeoutFailure(*next->exchange, now), now);
    if (watch.gone())
      return;
  }
  for (const Waiting& waiting : m_waiting)
    if (waiting.until < deadline())
      m_route.loop.arm(*this, waiting.until);
}

OpenFailure HttpLink::timeoutFailure(const Exchange& exchange, Instant now) const {
  const ExchangeRequest& request = exchange.request;
  if (now >= request.deadline)
    return {NetFailure::timeout, totalTimeoutText().text()};
  if (m_connection == nullptr)
    return {NetFailure::connectTimeout, noRoomText(spanText(request.connectTimeout)).text()};
  const Connection::State state = m_connection->state();
  const NetFailure kind = state == Connection::State::resolving ? NetFailure::dns : NetFailure::connectTimeout;
  return {kind, latePhaseText(state, spanText(request.connectTimeout)).text()};
}

void HttpLink::end(Exchange& exchange, NetFailure failure) {
  endWaiting(exchange, {failure, std::string(netFailureText(failure))}, m_route.loop.refreshNow());
}

void HttpLink::forget(Exchange& exchange) {
  exchange.carrier = nullptr;
  std::erase(m_failed, &exchange);
  std::erase_if(m_waiting, [&](const Waiting& waiting) { return waiting.exchange == &exchange; });
  if (m_waiting.empty())
    m_connection.reset(); // nobody waits for it any more
  tellRoom();
}

void HttpLink::endWaiting(Exchange& exchange, const OpenFailure& failure, Instant now) {
  noteOpening(exchange, m_waiting.size() == 1);
  forget(exchange);
  endExchange(exchange, failure, now);
}

void HttpLink::noteOpening(Exchange& exchange, bool countsBytes) const {
  if (m_connection == nullptr)
    return;
  ExchangeResult& result = exchange.result;
  m_connection->times().putInto(result.times);
  result.bytesSent += countsBytes ? m_connection->bytesSent() : 0;
  result.bytesReceived += countsBytes ? m_connection->bytesReceived() : 0;
}

void HttpLink::failAll(const OpenFailure& failure) {
  // It may belong to what a handler destroys. NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
  const OpenFailure told = failure;
  const Instant now = m_route.loop.refreshNow();
  for (const Waiting& waiting : m_waiting) {
    noteOpening(*waiting.exchange, m_failed.empty());
    m_failed.push_back(waiting.exchange);
  }
  m_waiting.clear();
  m_connection.reset();
  m_route.loop.disarm(*this);
  tellRoom();
  const Lifeline::Watch watch(m_life);
  while (!watch.gone() && !m_failed.empty()) {
    Exchange& exchange = *m_failed.front();
    m_failed.erase(m_failed.begin());
    exchange.carrier = nullptr;
    endExchange(exchange, told, now);
  }
}

} // namespace tidemark

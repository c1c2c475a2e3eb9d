// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http1_session.h"

#include <algorithm>
#include <cassert>
#include <cerrno>

#include <fmt/format.h>

namespace tidemark {

namespace {

// "5 s", "250 ms": for details of timeouts.
std::string spanText(Nanos span) {
  return span % std::chrono::seconds(1) == Nanos(0) ? fmt::format("{} s", span / std::chrono::seconds(1))
                                                    : fmt::format("{:g} ms", toMillis(span));
}

std::string_view phaseText(Connection::State state) {
  switch (state) {
  case Connection::State::resolving:
    return "the name was not resolved";
  case Connection::State::tunnelling:
    return "the proxy opened no tunnel";
  case Connection::State::handshaking:
    return "the TLS handshake did not end";
  default:
    return "the server did not answer the connection attempt";
  }
}

} // namespace

Http1Session::Http1Session(Route& route, HttpSessionObserver* observer, bool keepAlive)
    : m_route(route),
      m_observer(observer),
      m_connection(route, *this),
      m_parser(route.buffers),
      m_keepAlive(keepAlive) {}

Http1Session::~Http1Session() { close(); }

void Http1Session::start(Exchange& exchange) {
  assert(m_exchange == nullptr);
  m_exchange = &exchange;
  exchange.carrier = this;
  ExchangeResult& result = exchange.result;
  const Instant now = result.times.assigned;
  result.reusedConnection = connected();
  m_sentBefore = m_connection.bytesSent();
  m_receivedBefore = m_connection.bytesReceived();
  if (result.reusedConnection)
    sendRequest(now);
  else
    openConnection();
}

void Http1Session::openConnection() {
  const Instant now = m_exchange->result.times.assigned;
  if (auto failure = m_connection.open()) {
    m_pending = std::move(*failure);
    m_route.loop.arm(*this, now);
    return;
  }
  armTimer(now + m_exchange->request.connectTimeout);
}

void Http1Session::armTimer(Instant phaseEnd) {
  m_route.loop.arm(*this, std::min(phaseEnd, m_exchange->request.deadline));
}

void Http1Session::onOpen() { sendRequest(m_route.loop.refreshNow()); }

void Http1Session::sendRequest(Instant now) {
  const ExchangeRequest& request = m_exchange->request;
  m_exchange->result.times.sent = now;
  m_parser.begin({.isHead = request.isHead,
                  .keepHead = request.keepHead,
                  .keepBody = request.keepBody,
                  .maxBody = request.maxBody,
                  .watcher = request.watchBody ? this : nullptr});
  armTimer(now + request.responseTimeout);
  m_connection.send(request.head, request.body);
}

void Http1Session::onOpenFailed(const OpenFailure& failure) { finish(failure.failure, failure.detail); }

bool Http1Session::onBytes(std::string_view bytes, bool mayFollow) {
  if (m_exchange == nullptr) {
    m_connection.close(); // nobody asked: the server says goodbye (408) or errs; either way of no use
    return false;
  }
  ExchangeTimes& times = m_exchange->result.times;
  times.done = m_route.loop.refreshNow();
  if (times.firstByte == ExchangeTimes::kUnset)
    times.firstByte = times.done;
  m_lastBytes = bytes;
  const ResponseParser::Progress progress = m_parser.feed(bytes);
  if (progress == ResponseParser::Progress::more)
    return true;
  m_reusable = !mayFollow && m_parser.keepAlive() && m_connection.allSent();
  finish(m_parser.failure(), m_parser.detail());
  return false;
}

bool Http1Session::onBodyPiece(std::string_view piece) {
  Exchange& exchange = *m_exchange;
  exchange.result.status = m_parser.status();
  exchange.result.head = m_parser.head();
  return exchange.handler.onBody(piece, exchange.result, exchange.result.times.done);
}

void Http1Session::onEnd(NetFailure failure, const std::string& detail) {
  if (m_exchange == nullptr) {
    m_connection.close();
    return;
  }
  m_exchange->result.times.done = m_route.loop.refreshNow();
  if (mayRetry(failure)) {
    m_exchange->result.retried = true;
    m_exchange->result.reusedConnection = false;
    m_connection.close();
    openConnection();
    return;
  }
  m_lastBytes = {};
  if (failure != NetFailure::none) {
    finish(failure, detail);
    return;
  }
  if (m_connection.sendError() == ECONNRESET && !m_parser.started()) {
    finish(NetFailure::reset, systemErrorText(ECONNRESET));
    return;
  }
  m_parser.finish();
  finish(m_parser.failure(), m_parser.detail());
}

// See the class: only what the server can never have taken.
bool Http1Session::mayRetry(NetFailure failure) const {
  const ExchangeResult& result = m_exchange->result;
  const bool orderly = failure == NetFailure::none || failure == NetFailure::closedEarly;
  const bool brokenPipe = failure == NetFailure::reset && m_connection.sendError() == EPIPE;
  return result.reusedConnection && !result.retried && !m_parser.started() && (orderly || brokenPipe) &&
         (m_connection.sendError() == EPIPE || m_connection.hasUnacknowledged());
}

void Http1Session::onTimer(Instant now) {
  if (m_exchange == nullptr)
    return;
  m_exchange->result.times.done = now;
  m_lastBytes = {};
  const OpenFailure failure =
      m_pending.failure != NetFailure::none ? std::exchange(m_pending, OpenFailure{}) : timeoutFailure(now);
  finish(failure.failure, failure.detail);
}

OpenFailure Http1Session::timeoutFailure(Instant now) const {
  const ExchangeRequest& request = m_exchange->request;
  if (now >= request.deadline)
    return {NetFailure::timeout, "the total timeout passed"};
  if (connected())
    return {NetFailure::timeout, "no complete response within " + spanText(request.responseTimeout)};
  const Connection::State state = m_connection.state();
  const NetFailure kind = state == Connection::State::resolving ? NetFailure::dns : NetFailure::connectTimeout;
  return {kind, fmt::format("{} within {}", phaseText(state), spanText(request.connectTimeout))};
}

void Http1Session::end(Exchange& exchange, NetFailure failure) {
  assert(&exchange == m_exchange);
  exchange.result.times.done = m_route.loop.refreshNow();
  m_lastBytes = {};
  finish(failure, std::string(netFailureText(failure)));
}

void Http1Session::forget(Exchange& exchange) {
  assert(&exchange == m_exchange);
  close();
}

void Http1Session::close() {
  if (m_exchange != nullptr)
    m_exchange->carrier = nullptr;
  m_exchange = nullptr;
  m_pending = {};
  m_route.loop.disarm(*this);
  m_connection.close();
}

void Http1Session::fillResult() {
  ExchangeResult& result = m_exchange->result;
  ExchangeTimes& times = result.times;
  if (!result.reusedConnection) {
    const OpenTimes& opened = m_connection.times();
    times.dnsDone = opened.dnsDone;
    times.connectStart = opened.connectStart;
    times.connected = opened.connected;
    times.tlsDone = opened.tlsDone;
  }
  result.bytesSent = m_connection.bytesSent() - m_sentBefore;
  result.bytesReceived = m_connection.bytesReceived() - m_receivedBefore;
  result.excerpt = m_lastBytes;
  if (times.sent == ExchangeTimes::kUnset)
    return;
  result.status = m_parser.status();
  result.bodyBytes = m_parser.bodyBytes();
  result.head = m_parser.head();
  result.body = m_parser.body();
}

// The last act of an exchange; this session may be gone when onDone returns, unless an observer holds it.
void Http1Session::finish(NetFailure failure, std::string detail) {
  Exchange& exchange = *m_exchange;
  fillResult();
  const ResponseParser::Kept kept = m_parser.takeKept(); // keeps the views good while the next exchange begins
  exchange.result.failure = failure;
  if (failure != NetFailure::none)
    exchange.result.detail = std::move(detail);
  exchange.carrier = nullptr;
  m_exchange = nullptr;
  m_lastBytes = {};
  m_route.loop.disarm(*this);
  if (failure != NetFailure::none || !m_reusable || !m_keepAlive)
    m_connection.close();
  m_reusable = false;
  HttpSessionObserver* const observer = m_observer;
  exchange.handler.onDone(exchange.result);
  if (observer != nullptr)
    observer->onRoom(*this);
}

} // namespace tidemark

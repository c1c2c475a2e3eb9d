// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http1_session.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <utility>

#include "core/net/late_text.h"

namespace tidemark {

Http1Session::Http1Session(Route& route, SessionOwner& owner, std::unique_ptr<Connection> connection, bool keepAlive)
    : m_route(route), m_owner(owner), m_connection(std::move(connection)), m_keepAlive(keepAlive) {
  m_connection->setListener(*this);
}

Http1Session::~Http1Session() {
  if (m_exchange != nullptr)
    m_exchange->carrier = nullptr;
}

void Http1Session::start(Exchange& exchange) {
  assert(hasRoom());
  m_exchange = &exchange;
  exchange.carrier = this;
  const ExchangeRequest& request = exchange.request;
  const Instant now = exchange.result.reusedConnection ? exchange.result.times.assigned : m_route.loop.refreshNow();
  exchange.result.times.sent = now;
  m_route.loop.arm(*this, std::min(now + request.responseTimeout, request.deadline));
  if (request.source != nullptr || request.expectContinue)
    startUpload(now);
  else
    m_connection->send(request.head, request.body);
}

// --- bodies that are sent apart from their head ------------------------------------------------------

void Http1Session::startUpload(Instant now) {
  m_upload = std::make_unique<Upload>(m_exchange->request);
  m_connection->send(m_exchange->request.head, {});
  if (m_upload->waits())
    m_route.loop.arm(*this, std::min(now + kContinueWait, responseEnd()));
  else
    proceedUpload();
}

void Http1Session::proceedUpload() {
  m_upload->proceed(*m_connection);
  if (!m_upload->failure().empty())
    m_route.loop.arm(*this, m_route.loop.now()); // never told inside start()
}

void Http1Session::onSent() {
  if (m_upload != nullptr && !m_upload->waits())
    proceedUpload();
}

Instant Http1Session::responseEnd() const {
  const ExchangeRequest& request = m_exchange->request;
  return std::min(m_exchange->result.times.sent + request.responseTimeout, request.deadline);
}

// -----------------------------------------------------------------------------------------------------

ResponseParser& Http1Session::parser() {
  if (m_parser == nullptr) {
    const ExchangeRequest& request = m_exchange->request;
    m_parser = m_route.parsers.take({.isHead = request.isHead,
                                     .keepHead = request.keepHead,
                                     .keepBody = request.keepBody,
                                     .maxBody = request.maxBody,
                                     .watcher = request.watchBody ? this : nullptr});
  }
  return *m_parser;
}

bool Http1Session::onBytes(std::string_view bytes, bool mayFollow) {
  if (m_exchange == nullptr) {
    m_connection->close(); // nobody asked: the server says goodbye (408) or errs; either way of no use
    return false;
  }
  ExchangeTimes& times = m_exchange->result.times;
  times.done = m_route.loop.refreshNow();
  if (times.firstByte == ExchangeTimes::kUnset)
    times.firstByte = times.done;
  m_lastBytes = bytes;
  ResponseParser& parser = this->parser();
  const ResponseParser::Progress progress = parser.feed(bytes);
  if (progress == ResponseParser::Progress::more) {
    if (m_upload != nullptr && m_upload->waits() && parser.saidContinue()) {
      times.firstByte = ExchangeTimes::kUnset; // that of the answer is meant
      onTimer(times.done);
    }
    return true;
  }
  m_reusable = !mayFollow && parser.keepAlive() && m_connection->allSent() && (m_upload == nullptr || m_upload->done());
  finish(parser.failure(), parser.detail());
  return false;
}

bool Http1Session::onBodyPiece(std::string_view piece, bool chunkBegins) {
  Exchange& exchange = *m_exchange;
  exchange.result.chunkBegins = chunkBegins;
  exchange.result.status = m_parser->status();
  exchange.result.head = m_parser->head();
  return exchange.handler.onBody(piece, exchange.result, exchange.result.times.done);
}

void Http1Session::onEnd(NetFailure failure, const std::string& detail) {
  if (m_exchange == nullptr) {
    m_connection->close();
    return;
  }
  m_exchange->result.times.done = m_route.loop.refreshNow();
  if (wasNotTaken(failure)) {
    m_connection->close();
    m_owner.onNotTaken(letGo(), NetFailure::closedEarly, "the server closed the connection before the request");
    return;
  }
  m_lastBytes = {};
  if (failure != NetFailure::none) {
    finish(failure, detail);
    return;
  }
  if (m_connection->sendError() == ECONNRESET && m_parser == nullptr) {
    finish(NetFailure::reset, systemErrorText(ECONNRESET));
    return;
  }
  parser().finish();
  finish(m_parser->failure(), m_parser->detail());
}

// See the class: only what the server can never have taken.
bool Http1Session::wasNotTaken(NetFailure failure) const {
  const ExchangeResult& result = m_exchange->result;
  const bool orderly = failure == NetFailure::none || failure == NetFailure::closedEarly;
  const bool brokenPipe = failure == NetFailure::reset && m_connection->sendError() == EPIPE;
  return result.reusedConnection && !result.retried && m_parser == nullptr && (orderly || brokenPipe) &&
         (m_connection->sendError() == EPIPE || m_connection->hasUnacknowledged());
}

void Http1Session::onTimer(Instant now) {
  if (m_exchange == nullptr)
    return;
  if (m_upload != nullptr && m_upload->waits() && now < responseEnd()) {
    m_upload->stopWaiting(); // the server wants the body, or does not know to say so
    m_route.loop.arm(*this, responseEnd());
    proceedUpload();
    return;
  }
  m_exchange->result.times.done = now;
  m_lastBytes = {};
  if (m_upload != nullptr && !m_upload->failure().empty()) {
    finish(NetFailure::local, m_upload->failure());
    return;
  }
  finish(NetFailure::timeout, lateResponseText(m_exchange->request, now));
}

void Http1Session::end(Exchange& exchange, NetFailure failure) {
  assert(&exchange == m_exchange);
  exchange.result.times.done = m_route.loop.refreshNow();
  m_lastBytes = {};
  finish(failure, std::string(netFailureText(failure)));
}

void Http1Session::forget(Exchange& exchange) {
  assert(&exchange == m_exchange);
  m_connection->close();
  letGo();
  m_owner.onRoom();
}

// Of its bytes on the wire, those are counted that no exchange before it has.
Exchange& Http1Session::letGo() {
  Exchange& exchange = *std::exchange(m_exchange, nullptr);
  exchange.carrier = nullptr;
  exchange.result.bytesSent += m_connection->bytesSent() - std::exchange(m_sentBefore, m_connection->bytesSent());
  exchange.result.bytesReceived +=
      m_connection->bytesReceived() - std::exchange(m_receivedBefore, m_connection->bytesReceived());
  m_lastBytes = {};
  m_parser.reset();
  m_upload.reset();
  m_route.loop.disarm(*this);
  return exchange;
}

void Http1Session::fillResult() {
  ExchangeResult& result = m_exchange->result;
  if (!result.reusedConnection)
    m_connection->times().putInto(result.times);
  result.excerpt = m_lastBytes;
  if (m_parser == nullptr)
    return; // no byte came
  result.status = m_parser->status();
  result.bodyBytes = m_parser->bodyBytes();
  result.head = m_parser->head();
  result.body = m_parser->body();
}

// The last act of an exchange; this session may be gone when onDone returns.
void Http1Session::finish(NetFailure failure, std::string detail) {
  fillResult();
  if (failure != NetFailure::none || !m_reusable || !m_keepAlive)
    m_connection->close();
  m_reusable = false;
  ParserStock& parsers = m_route.parsers;
  std::unique_ptr<ResponseParser> parser = std::move(m_parser); // keeps the views good until all have looked
  Exchange& exchange = letGo();
  exchange.result.failure = failure;
  if (failure != NetFailure::none)
    exchange.result.detail = std::move(detail);
  m_owner.onRoom();
  exchange.handler.onDone(exchange.result);
  parsers.give(std::move(parser));
}

} // namespace tidemark

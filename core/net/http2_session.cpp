// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http2_session.h"

#include <nghttp2/nghttp2.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <memory_resource>
#include <utility>

#include "core/net/http2_native.h"
#include "core/net/late_text.h"

namespace tidemark {

namespace {
constexpr std::size_t kMostPerSend = 65'536;
constexpr std::uint32_t kLastStreamId = (1U << 31U) - 1;
} // namespace

void Http2Stream::onTimer(Instant now) { session.onTimeout(*this, now); }

Http2Session::Http2Session(Route& route, SessionOwner& owner, std::unique_ptr<Connection> connection, bool keepAlive)
    : m_route(route),
      m_owner(owner),
      m_connection(std::move(connection)),
      m_http2(makeHttp2(*this, m_memory)),
      m_keepAlive(keepAlive),
      m_out(route.buffers) {
  m_connection->setListener(*this);
}

Http2Session::~Http2Session() {
  for (const auto& stream : m_streams)
    if (stream->exchange != nullptr)
      stream->exchange->carrier = nullptr;
  nghttp2_session_del(m_http2);
}

// --- exchanges ---------------------------------------------------------------------------------------

void Http2Session::start(Exchange& exchange) {
  assert(hasRoom());
  Http2Stream& stream = idleStream();
  ++m_running;
  stream.exchange = &exchange;
  exchange.carrier = this;
  ExchangeTimes& times = exchange.result.times;
  times.sent = times.firstByte = ExchangeTimes::kUnset;
  const ExchangeRequest& request = exchange.request;
  stream.response.begin({.isHead = request.isHead,
                         .keepHead = request.keepHead,
                         .keepBody = request.keepBody,
                         .maxBody = request.maxBody,
                         .watcher = nullptr});
  submit(stream);
  m_route.loop.arm(stream, std::min(m_route.loop.now() + request.responseTimeout, request.deadline));
  m_route.loop.atTurnEnd(*this);
  m_draining |= !m_keepAlive;
}

Http2Stream& Http2Session::idleStream() {
  if (m_idle.empty()) {
    m_streams.push_back(std::make_unique<Http2Stream>(*this, m_route.buffers));
    return *m_streams.back();
  }
  Http2Stream& stream = *m_idle.back();
  m_idle.pop_back();
  return stream;
}

Http2Stream& Http2Session::streamOf(const Exchange& exchange) {
  return **std::ranges::find(m_streams, &exchange, [](const auto& stream) { return stream->exchange; });
}

void Http2Session::submit(Http2Stream& stream) {
  std::array<std::byte, 64 * sizeof(Http2Field)> space;
  std::pmr::monotonic_buffer_resource memory(space.data(), space.size());
  std::pmr::vector<Http2Field> fields(&memory);
  fields.reserve(32);
  const ExchangeRequest& request = stream.exchange->request;
  const std::string_view behindHead = appendHttp2Fields(request.head, m_route.tls != nullptr, fields);
  stream.toSend = {behindHead, request.body};
  stream.sourceAt = 0;
  stream.unsent = true;
  stream.id = m_http2 == nullptr ? NGHTTP2_ERR_NOMEM : submitHttp2(m_http2, fields, stream);
  if (stream.id < 0) {
    const int error = std::exchange(stream.id, 0);
    fail(stream, NetFailure::local, nghttp2_strerror(error));
    return;
  }
  m_draining |= nghttp2_session_get_next_stream_id(m_http2) > kLastStreamId;
}

void Http2Session::end(Exchange& exchange, NetFailure failure) {
  Http2Stream& stream = streamOf(exchange);
  m_now = m_route.loop.refreshNow();
  std::erase(m_ended, &stream);
  stream.notTaken = false;
  stream.failure = failure;
  stream.detail = netFailureText(failure);
  exchange.result.times.done = m_now;
  cancel(stream);
  tellEnd(stream);
}

void Http2Session::forget(Exchange& exchange) {
  Http2Stream& stream = streamOf(exchange);
  std::erase(m_ended, &stream);
  cancel(stream);
  letGo(stream);
  m_owner.onRoom();
}

void Http2Session::onTimeout(Http2Stream& stream, Instant now) {
  if (stream.exchange == nullptr || stream.ended)
    return;
  m_now = now;
  fail(stream, NetFailure::timeout, lateResponseText(stream.exchange->request, now));
  tellEnds();
}

// --- what happens to a stream ------------------------------------------------------------------------

void Http2Session::takeLimit(std::uint32_t limit) {
  m_limit = limit;
  m_roomChanged = true;
}

void Http2Session::noteSent(Http2Stream& stream) {
  stream.unsent = false;
  const ExchangeRequest& request = stream.exchange->request;
  stream.exchange->result.times.sent = m_now;
  m_route.loop.arm(stream, std::min(m_now + request.responseTimeout, request.deadline));
}

void Http2Session::takeBody(Http2Stream& stream, std::string_view piece) {
  if (!stream.response.addBody(piece, m_read)) {
    failResponse(stream);
    return;
  }
  if (!stream.exchange->request.watchBody)
    return;
  ExchangeResult& result = stream.exchange->result;
  result.status = stream.response.status();
  result.head = stream.response.head();
  result.times.done = m_now;
  if (!stream.exchange->handler.onBody(piece, result, m_now)) {
    complete(stream);
    cancel(stream);
  }
}

void Http2Session::failResponse(Http2Stream& stream) {
  fail(stream, stream.response.failure(), stream.response.detail());
}

void Http2Session::fail(Http2Stream& stream, NetFailure failure, std::string detail) {
  if (stream.ended)
    return;
  stream.failure = failure;
  stream.detail = std::move(detail);
  stream.ended = true;
  stream.exchange->result.times.done = m_now;
  m_ended.push_back(&stream);
  m_route.loop.atTurnEnd(*this);
  cancel(stream);
}

void Http2Session::complete(Http2Stream& stream) {
  stream.failure = NetFailure::none;
  stream.ended = true;
  stream.exchange->result.times.done = m_now;
  m_ended.push_back(&stream);
  // An answer before the request was sent whole: nobody wants the rest.
  if (nghttp2_session_get_stream_local_close(m_http2, stream.id) == 0)
    cancel(stream);
}

void Http2Session::cancel(Http2Stream& stream) {
  if (stream.id == 0)
    return;
  nghttp2_session_set_stream_user_data(m_http2, stream.id, nullptr);
  nghttp2_submit_rst_stream(m_http2, NGHTTP2_FLAG_NONE, stream.id, NGHTTP2_CANCEL);
  stream.id = 0;
  m_route.loop.atTurnEnd(*this);
}

// Closed before its response was complete. REFUSED_STREAM is also nghttp2's word for what GOAWAY left behind, and for
// a request that it could no longer send.
void Http2Session::onClosedStream(Http2Stream& stream, std::uint32_t code) {
  stream.notTaken |= code == NGHTTP2_REFUSED_STREAM;
  if (stream.wasReset)
    fail(stream, NetFailure::reset, std::string("the server reset the stream: ") + nghttp2_http2_strerror(code));
  else if (stream.notTaken && m_lastError.empty())
    fail(stream, NetFailure::closedEarly,
         m_farewell.empty() ? "the server ended the connection before it took the request" : m_farewell);
  else
    fail(stream, NetFailure::protocol, m_lastError);
}

// --- the connection ----------------------------------------------------------------------------------

void Http2Session::onTurnEnd() {
  flush();
  endIfOver();
  tellEnds();
}

// nghttp2 has given the connection up, or the server has and nothing runs any more.
void Http2Session::endIfOver() {
  if (m_connection->state() == Connection::State::open && nghttp2_session_want_read(m_http2) == 0 &&
      nghttp2_session_want_write(m_http2) == 0 && m_connection->allSent())
    failAll(NetFailure::protocol, m_lastError);
}

void Http2Session::flush() {
  if (m_connection->state() != Connection::State::open || !m_connection->allSent())
    return;
  m_now = m_route.loop.refreshNow();
  for (;;) {
    const std::uint8_t* bytes = nullptr;
    ssize_t size = 0;
    while (m_out.text().size() < kMostPerSend && (size = nghttp2_session_mem_send(m_http2, &bytes)) > 0)
      m_out.append({reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)});
    if (size < 0)
      failAll(NetFailure::protocol, nghttp2_strerror(static_cast<int>(size)));
    if (size < 0 || m_out.text().empty())
      return;
    m_connection->send(m_out.text(), {});
    if (!m_connection->allSent())
      return;
    m_out.release();
  }
}

void Http2Session::onSent() {
  m_out.release();
  m_route.loop.atTurnEnd(*this);
}

bool Http2Session::onBytes(std::string_view bytes, bool /*mayFollow*/) {
  m_now = m_route.loop.refreshNow();
  ++m_read;
  const ssize_t size =
      nghttp2_session_mem_recv(m_http2, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  if (size < 0)
    failAll(NetFailure::protocol, nghttp2_strerror(static_cast<int>(size)));
  m_route.loop.atTurnEnd(*this);
  return tellEnds();
}

void Http2Session::onEnd(NetFailure failure, const std::string& detail) {
  m_now = m_route.loop.refreshNow();
  const bool orderly = failure == NetFailure::none;
  std::string why = orderly ? std::string("the server closed the connection before the end of the response") : detail;
  failAll(orderly ? NetFailure::closedEarly : failure, m_farewell.empty() ? why : m_farewell);
  tellEnds();
}

void Http2Session::failAll(NetFailure failure, const std::string& detail) {
  m_connection->close();
  m_draining = true;
  m_roomChanged = true;
  for (const auto& stream : m_streams)
    if (stream->exchange != nullptr && !stream->ended) {
      stream->id = 0;
      stream->notTaken = stream->unsent;
      fail(*stream, failure, detail);
    }
}

// --- ends --------------------------------------------------------------------------------------------

// False: the session is gone, or its connection closed.
bool Http2Session::tellEnds() {
  const Lifeline::Watch watch(m_life);
  if (std::exchange(m_roomChanged, false))
    m_owner.onRoom();
  while (!m_ended.empty()) {
    Http2Stream& stream = *m_ended.front();
    m_ended.erase(m_ended.begin());
    tellEnd(stream);
    if (watch.gone())
      return false;
  }
  if (m_draining && m_running == 0)
    m_connection->close();
  return m_connection->state() == Connection::State::open;
}

Http2Response::Kept Http2Session::fillResult(Http2Stream& stream) {
  ExchangeResult& result = stream.exchange->result;
  result.overHttp2 = true;
  if (!result.reusedConnection)
    m_connection->times().putInto(result.times);
  result.bytesSent += stream.bytesSent + m_sent.takeRest(m_connection->bytesSent());
  result.bytesReceived += stream.bytesReceived + m_received.takeRest(m_connection->bytesReceived());
  result.status = stream.response.status();
  result.bodyBytes = stream.response.bodyBytes();
  result.body = stream.response.body(m_read);
  Http2Response::Kept kept = stream.response.takeKept(m_read);
  result.head = ResponseHead(kept.head.text());
  result.excerpt = kept.excerpt;
  return kept;
}

Exchange& Http2Session::letGo(Http2Stream& stream) {
  if (const std::int32_t id = std::exchange(stream.id, 0); id != 0)
    nghttp2_session_set_stream_user_data(m_http2, id, nullptr);
  stream.toSend = {};
  stream.bytesSent = stream.bytesReceived = 0;
  stream.wasReset = stream.ended = stream.notTaken = false;
  m_route.loop.disarm(stream);
  m_idle.push_back(&stream);
  --m_running;
  Exchange& exchange = *std::exchange(stream.exchange, nullptr);
  exchange.carrier = nullptr;
  return exchange;
}

// Its last act may end this session.
void Http2Session::tellEnd(Http2Stream& stream) {
  const Http2Response::Kept kept = fillResult(stream); // keeps the views good while the next exchange begins
  const bool notTaken = stream.notTaken;
  const NetFailure failure = stream.failure;
  const std::string detail = std::move(stream.detail);
  Exchange& exchange = letGo(stream);
  if (notTaken) {
    const Lifeline::Watch watch(m_life);
    m_owner.onNotTaken(exchange, failure, detail);
    if (!watch.gone())
      m_owner.onRoom();
    return;
  }
  exchange.result.failure = failure;
  if (failure != NetFailure::none)
    exchange.result.detail = detail;
  if (m_draining && m_running == 0)
    m_connection->close();
  m_owner.onRoom();
  exchange.handler.onDone(exchange.result);
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/response_parser.h"

#include <utility>

#include <llhttp.h>

#include "core/base/failure_text.h"
#include "core/net/event_loop.h"

namespace tidemark {

struct ResponseParser::State {
  explicit State(BufferStock& stock) : keptHead(stock), keptBody(stock) {}

  void setUp(const llhttp_settings_t& settings) {
    llhttp_init(&parser, HTTP_RESPONSE, &settings);
    parser.data = this;
  }

  llhttp_t parser{};
  ResponseExpectation expectation;
  LentBuffer keptHead;
  LentBuffer keptBody;
  const char* headBegin = nullptr; // in the piece being fed; null: it began in an earlier one
  std::string_view piece;
  std::string_view bodyInPiece; // the body's only span so far, still in the piece
  std::uint64_t bodyBytes = 0;
  std::uint64_t headBytes = 0; // fed while the head was incomplete
  int interim = 0;
  bool started = false;
  bool headDone = false;
  bool messageDone = false;
  bool keepAlive = false;
  bool stopped = false; // by the watcher
  bool saidContinue = false;
  bool chunkBegins = true;    // the next span, for the watcher
  bool bodyScattered = false; // more than one span, and not kept
  NetFailure failure = NetFailure::none;
  std::string detail;
};

namespace {

using State = ResponseParser::State;

State& stateOf(llhttp_t* parser) { return *static_cast<State*>(parser->data); }

int failInside(State& state, NetFailure failure, std::string detail) {
  state.failure = failure;
  state.detail = std::move(detail);
  return HPE_USER;
}

int failTooLarge(State& state) {
  return failInside(state, NetFailure::tooLarge,
                    "the body is larger than " + std::to_string(state.expectation.maxBody) + " bytes");
}

bool neverHasBody(int status) { return status / 100 == 1 || status == 204 || status == 304; }

int onHeadersComplete(llhttp_t* parser) {
  State& state = stateOf(parser);
  if (parser->http_major != 1)
    return failInside(state, NetFailure::protocol, "the response is not of HTTP/1");
  if (parser->status_code / 100 == 1 && parser->status_code != 101)
    return 1;
  state.headDone = true;
  if (state.headBytes > 0 && state.expectation.keepHead)
    state.keptHead.append(state.piece); // it began in an earlier piece; what follows the head does no harm
  state.headBytes = 0;
  if (parser->status_code == 101)
    return failInside(state, NetFailure::protocol, "status 101, but no upgrade was asked for");
  if (state.expectation.isHead || neverHasBody(parser->status_code))
    return 1; // no body, whatever the header lines say
  if ((parser->flags & F_CONTENT_LENGTH) != 0 && parser->content_length > state.expectation.maxBody)
    return failTooLarge(state);
  return 0;
}

int onBody(llhttp_t* parser, const char* at, std::size_t size) {
  State& state = stateOf(parser);
  const std::string_view span(at, size);
  state.bodyBytes += size;
  if (state.bodyBytes > state.expectation.maxBody)
    return failTooLarge(state);
  if (state.keptBody.held()) {
    state.keptBody.append(span);
  } else if (state.bodyBytes == size) {
    state.bodyInPiece = span;
  } else if (state.expectation.keepBody) {
    state.keptBody.append(state.bodyInPiece);
    state.keptBody.append(span);
  } else {
    state.bodyScattered = true;
  }
  if (state.expectation.watcher == nullptr || state.stopped)
    return 0;
  const bool begins = std::exchange(state.chunkBegins, (parser->flags & F_CHUNKED) == 0);
  state.stopped = !state.expectation.watcher->onBodyPiece(span, begins);
  return 0;
}

int onChunkHeader(llhttp_t* parser) {
  stateOf(parser).chunkBegins = true;
  return 0;
}

int onMessageComplete(llhttp_t* parser) {
  State& state = stateOf(parser);
  state.messageDone = true;
  state.keepAlive = llhttp_should_keep_alive(parser) == 1;
  return HPE_PAUSED;
}

constexpr llhttp_settings_t kSettings = [] {
  llhttp_settings_t settings{};
  settings.on_headers_complete = onHeadersComplete;
  settings.on_body = onBody;
  settings.on_message_complete = onMessageComplete;
  return settings;
}();

// Who watches no body need not be told of its chunks.
constexpr llhttp_settings_t kWatchedSettings = [] {
  llhttp_settings_t settings = kSettings;
  settings.on_chunk_header = onChunkHeader;
  return settings;
}();

std::string leftoverText(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " byte follows" : " bytes follow") + " the end of the response";
}

} // namespace

ResponseParser::ResponseParser(BufferStock& stock) : m_state(std::make_unique<State>(stock)) {
  m_state->setUp(kSettings);
}

ResponseParser::~ResponseParser() = default;

void ResponseParser::begin(const ResponseExpectation& expectation) {
  State& state = *m_state;
  if (const bool watched = expectation.watcher != nullptr; watched == (state.expectation.watcher != nullptr))
    llhttp_reset(&state.parser);
  else
    state.setUp(watched ? kWatchedSettings : kSettings);
  state.expectation = expectation;
  release();
  state.headBegin = nullptr;
  state.piece = {};
  state.bodyInPiece = {};
  state.bodyBytes = 0;
  state.headBytes = 0;
  state.interim = 0;
  state.started = state.headDone = state.messageDone = false;
  state.keepAlive = state.stopped = state.bodyScattered = false;
  state.chunkBegins = true;
  state.saidContinue = false;
  state.failure = NetFailure::none;
}

ResponseParser::Progress ResponseParser::feed(std::string_view bytes) {
  State& state = *m_state;
  const char* at = bytes.data();
  const char* const end = at + bytes.size();
  state.piece = bytes;
  state.headBegin = state.started ? nullptr : at;
  state.started = true;
  for (;;) {
    const llhttp_errno_t error = llhttp_execute(&state.parser, at, static_cast<std::size_t>(end - at));
    if (state.stopped && error != HPE_PAUSED)
      return Progress::complete;
    if (error == HPE_OK) {
      keepPiece(end);
      return state.failure == NetFailure::none ? Progress::more : Progress::failed;
    }
    if (error != HPE_PAUSED) {
      if (state.failure != NetFailure::none)
        return Progress::failed;
      const char* reason = llhttp_get_error_reason(&state.parser);
      return failWith(NetFailure::protocol, reason != nullptr ? reason : llhttp_errno_name(error));
    }
    at = llhttp_get_error_pos(&state.parser);
    if (const Progress progress = onPause(at, end); progress != Progress::more)
      return progress;
    if (at == end)
      return Progress::more;
  }
}

// A message has ended at `at`: ours, or an interim one before it.
ResponseParser::Progress ResponseParser::onPause(const char*& at, const char* end) {
  State& state = *m_state;
  if (state.headDone) {
    if (at != end)
      return failWith(NetFailure::protocol, leftoverText(static_cast<std::size_t>(end - at)));
    return Progress::complete;
  }
  if (++state.interim > kMostInterim)
    return failWith(NetFailure::protocol, "more than " + std::to_string(kMostInterim) + " interim responses");
  state.saidContinue |= state.parser.status_code == 100;
  llhttp_reset(&state.parser);
  state.messageDone = false;
  state.keptHead.release();
  state.headBegin = at == end ? nullptr : at;
  state.headBytes = 0;
  if (at == end)
    state.started = false; // the next piece begins the next message
  return Progress::more;
}

// The piece is consumed and the response goes on in the next: save what is asked for and lies in it.
void ResponseParser::keepPiece(const char* end) {
  State& state = *m_state;
  if (state.headBegin != nullptr || !state.headDone) {
    const char* from = state.headBegin != nullptr ? state.headBegin : state.piece.data();
    const std::string_view part(from, static_cast<std::size_t>(end - from));
    if (state.expectation.keepHead)
      state.keptHead.append(part);
    state.headBytes = state.headDone ? 0 : state.headBytes + part.size();
    if (state.headBytes > kLongestHead)
      failWith(NetFailure::protocol, "the header lines are longer than 256 KiB");
  }
  state.headBegin = nullptr;
  if (state.keptBody.held() || state.bodyInPiece.empty())
    return;
  if (state.expectation.keepBody)
    state.keptBody.append(state.bodyInPiece);
  else
    state.bodyScattered = true;
  state.bodyInPiece = {};
}

ResponseParser::Progress ResponseParser::finish() {
  State& state = *m_state;
  if (!state.started)
    return failWith(NetFailure::closedEarly, closedWithoutResponseText().text());
  state.piece = {};
  llhttp_finish(&state.parser);
  if (state.messageDone && state.headDone)
    return Progress::complete;
  return failWith(NetFailure::closedEarly, closedBeforeEndText().text());
}

ResponseParser::Progress ResponseParser::failWith(NetFailure failure, std::string detail) {
  m_state->failure = failure;
  m_state->detail = std::move(detail);
  return Progress::failed;
}

std::uint16_t ResponseParser::status() const {
  return m_state->headDone ? m_state->parser.status_code : std::uint16_t{0};
}

ResponseHead ResponseParser::head() const {
  const State& state = *m_state;
  if (state.keptHead.held())
    return ResponseHead(state.keptHead.text());
  if (state.headBegin == nullptr)
    return {};
  return ResponseHead(
      {state.headBegin, static_cast<std::size_t>(state.piece.data() + state.piece.size() - state.headBegin)});
}

std::string_view ResponseParser::body() const {
  State& state = *m_state;
  if (!state.keptBody.held())
    return state.bodyScattered ? std::string_view() : state.bodyInPiece;
  state.keptBody.pad(EventLoop::kPadding);
  return state.keptBody.text();
}

std::uint64_t ResponseParser::bodyBytes() const { return m_state->bodyBytes; }
bool ResponseParser::keepAlive() const { return m_state->keepAlive; }
bool ResponseParser::started() const { return m_state->started || m_state->interim > 0; }
bool ResponseParser::saidContinue() const { return m_state->saidContinue; }
NetFailure ResponseParser::failure() const { return m_state->failure; }
const std::string& ResponseParser::detail() const { return m_state->detail; }

void ResponseParser::release() {
  m_state->keptHead.release();
  m_state->keptBody.release();
}

} // namespace tidemark

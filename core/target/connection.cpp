// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/connection.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <sys/socket.h>

#include "core/target/route.h"

namespace tidemark::target {
namespace {

// While more than this waits to be written, no further request is read.
constexpr std::size_t kMaxUnsent = std::size_t{1024} * 1024;
constexpr std::size_t kFillBlock = std::size_t{64} * 1024;

const std::string& fillBlock() {
  static const std::string kBlock(kFillBlock, 'x');
  return kBlock;
}

struct Refusal {
  RequestParser::State state;
  int status;
  std::string_view text;
};

constexpr std::array kRefusals{
    Refusal{RequestParser::State::malformed, 400, "malformed request"},
    Refusal{RequestParser::State::headTooLarge, 431, "the head is too large"},
    Refusal{RequestParser::State::bodyTooLarge, 413, "the body is too large"},
};

} // namespace

Connection::Connection(FileDescriptor socket, std::unique_ptr<ByteStream> stream, DemoSystem& system)
    : m_socket(std::move(socket)), m_stream(std::move(stream)), m_system(system) {}

Connection::Fate Connection::onEvents(const Turn& turn, Events events) {
  m_drained = m_drained && !events.readable && !events.hangUp;
  m_hangUp = m_hangUp || events.hangUp;
  if (m_hangUp && m_pending) { // nobody waits for that answer any more
    m_system.count(m_pending->answer.route, m_pending->method, TargetCounters::kClientGone);
    return Fate::closed;
  }
  if (m_hangUp && m_paced)
    return Fate::closed;
  return advance(turn);
}

Connection::Fate Connection::onTimer(const Turn& turn) {
  if (m_paced && m_paced->due <= turn.now) {
    sendPiece();
    return advance(turn);
  }
  if (!m_pending || m_pending->due > turn.now)
    return Fate::open;
  Pending pending = *std::move(m_pending);
  m_pending.reset();
  deliver(pending.answer, pending.method, turn);
  return advance(turn);
}

std::optional<Instant> Connection::takeDue() { return std::exchange(m_due, std::nullopt); }

bool Connection::mayParse() const {
  return !m_pending && !m_paced && !m_closing && m_fillLeft == 0 && m_out.size() - m_written < kMaxUnsent;
}

bool Connection::finished() const {
  return m_broken || ((m_closing || m_inputEnded) && !m_pending && !m_paced && m_out.empty() && m_fillLeft == 0);
}

// Writes what there is, then reads and answers more, until neither goes on.
Connection::Fate Connection::advance(const Turn& turn) {
  for (;;) {
    if (!writeOut() || finished())
      return Fate::closed;
    if (!mayParse() || !takeInput(turn))
      return m_broken || finished() ? Fate::closed : Fate::open;
  }
}

// Parses what is at hand, else what has arrived. False where nothing is there.
bool Connection::takeInput(const Turn& turn) {
  if (!m_unread.empty()) {
    const std::string bytes = std::exchange(m_unread, {});
    parse(bytes, turn);
    return true;
  }
  if (m_drained || m_inputEnded)
    return false;
  const Transfer transfer = m_stream->read(turn.buffer);
  m_broken = transfer.state == Transfer::State::failed;
  m_inputEnded = transfer.state == Transfer::State::ended;
  m_drained = transfer.state != Transfer::State::done ||
              (m_stream->shortReadDrains() && !m_hangUp && transfer.bytes < turn.buffer.size());
  if (transfer.state == Transfer::State::done)
    parse(std::string_view(turn.buffer.data(), transfer.bytes), turn);
  return transfer.state != Transfer::State::wouldBlock && !m_broken;
}

void Connection::parse(std::string_view bytes, const Turn& turn) {
  while (!bytes.empty() && mayParse()) {
    const auto step = m_parser.feed(bytes);
    bytes.remove_prefix(step.consumed);
    if (step.state == RequestParser::State::complete)
      answerRequest(turn);
    else if (step.state != RequestParser::State::incomplete)
      refuse(step.state, turn);
    else if (m_parser.takeExpectation())
      m_out += "HTTP/1.1 100 Continue\r\n\r\n";
  }
  if (!m_closing)
    m_unread.assign(bytes);
}

void Connection::answerRequest(const Turn& turn) {
  Request request = m_parser.request();
  DemoSystem::Answer answer = m_system.answer(request, turn.now);
  if (answer.reply.delay > Nanos(0)) {
    const Instant due = turn.now + answer.reply.delay;
    m_pending = Pending{std::move(answer), request.method, due};
    m_due = due;
  } else {
    deliver(answer, request.method, turn);
  }
}

void Connection::refuse(RequestParser::State state, const Turn& turn) {
  const auto refusal = std::ranges::find(kRefusals, state, &Refusal::state);
  DemoSystem::Answer answer{.reply = errorReply(refusal->status, refusal->text), .route = kNoRoute};
  answer.reply.close = true;
  deliver(answer, Method::other, turn);
}

Persistence Connection::persistence(const Reply& reply) const {
  if (reply.close || !m_parser.keepAlive())
    return Persistence::ends;
  return m_parser.http10() ? Persistence::stated : Persistence::implied;
}

void Connection::deliver(DemoSystem::Answer& answer, Method method, const Turn& turn) {
  Reply& reply = answer.reply;
  m_system.count(answer.route, method, reply.reset ? TargetCounters::kReset : reply.status);
  if (reply.reset)
    return resetSocket();
  const Persistence goesOn = persistence(reply);
  m_closing = goesOn == Persistence::ends;
  appendReply(m_out, reply, {.method = method, .persistence = goesOn, .dateLine = turn.dateLine});
  if (sendsBody(reply, method)) {
    m_fillLeft = reply.fillBytes;
    m_fillChunked = reply.chunked;
    if (reply.paced != nullptr) {
      m_due = turn.now + reply.paced->firstGap;
      m_paced = Paced{.body = std::move(reply.paced), .due = *m_due};
    }
  }
}

// The next piece of a paced body. The one after it is due by the plan, not by when this one was sent.
void Connection::sendPiece() {
  const PacedBody& body = *m_paced->body;
  if (m_paced->next < body.pieces.size())
    appendChunk(m_out, body.pieces[m_paced->next++]);
  if (m_paced->next < body.pieces.size()) {
    m_paced->due += body.gap;
    m_due = m_paced->due;
    return;
  }
  appendChunk(m_out, {});
  m_paced.reset();
}

// Writes as much as the socket takes. False where the connection is broken.
bool Connection::writeOut() {
  refill();
  while (!m_broken && m_written < m_out.size()) {
    const Transfer transfer = m_stream->write(std::string_view(m_out).substr(m_written));
    if (transfer.state == Transfer::State::wouldBlock)
      return true;
    m_broken = transfer.state != Transfer::State::done;
    m_written += transfer.bytes;
    if (m_written < m_out.size())
      continue;
    m_out.clear();
    m_written = 0;
    refill();
  }
  return !m_broken;
}

// Makes the next piece of a body of fill bytes, once all before it is written.
void Connection::refill() {
  if (m_fillLeft == 0 || m_out.size() >= kFillBlock)
    return;
  const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(m_fillLeft, kFillBlock));
  m_fillLeft -= size;
  if (m_fillChunked) {
    std::array<char, 24> digits{};
    m_out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), size, 16).ptr);
    m_out += "\r\n";
  }
  m_out.append(fillBlock(), 0, size);
  if (m_fillChunked)
    m_out += m_fillLeft == 0 ? "\r\n0\r\n\r\n" : "\r\n";
}

// A close that the client sees as a reset.
void Connection::resetSocket() {
  const linger abort{.l_onoff = 1, .l_linger = 0};
  setsockopt(m_socket.number(), SOL_SOCKET, SO_LINGER, &abort, sizeof abort);
  m_broken = true;
}

} // namespace tidemark::target

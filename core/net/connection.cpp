// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connection.h"

#include <cassert>
#include <cerrno>

#include "core/net/tls_native.h"

namespace tidemark {

void Connection::close() {
  if (m_state == State::resolving)
    m_route.resolver.withdraw(*this);
  if (m_state == State::open && m_tls != nullptr && m_sendError == 0)
    m_tls->sayGoodbye();
  closeSocket();
  m_first = {};
  m_second = {};
  m_sendError = 0;
  m_waitsForRoom = false;
  m_state = State::closed;
}

void Connection::closeSocket() {
  m_tls.reset();
  m_tunnel.reset();
  if (!m_socket.isOpen())
    return;
  m_route.loop.poller().remove(m_socket.fd(), *this);
  m_socket.close();
  --m_route.counts.open;
}

void Connection::onReady(PollReadiness ready) {
  switch (m_state) {
  case State::connecting:
    onConnectDecided(ready);
    return;
  case State::tunnelling:
    continueTunnel();
    return;
  case State::handshaking:
    continueHandshake();
    return;
  case State::open:
    if (ready.writable && m_waitsForRoom)
      flush();
    if (ready.readable || ready.hangUp)
      receive(ready.hangUp);
    return;
  case State::closed:
  case State::resolving:
    return;
  }
}

// --- sending -------------------------------------------------------------------------------------

void Connection::send(std::string_view first, std::string_view second) {
  assert(m_state == State::open);
  m_first = first;
  m_second = second;
  flush();
}

void Connection::flush() {
  while (!m_first.empty() || !m_second.empty())
    if (!flushSome())
      break;
  const bool waits = !m_first.empty() || !m_second.empty();
  if (waits != m_waitsForRoom)
    m_route.loop.poller().modify(m_socket.fd(), *this, waits ? Interest::readWrite : Interest::read);
  const bool drained = m_waitsForRoom && !waits;
  m_waitsForRoom = waits;
  if (drained && m_sendError == 0)
    m_listener->onSent();
}

// False: no room, or an error, after which nothing is left to send.
bool Connection::flushSome() {
  const std::size_t wanted = m_first.size() + m_second.size();
  if (m_tls != nullptr) {
    const std::uint64_t before = m_tls->bytesWritten();
    const TlsStream::Outcome written = m_tls->write(m_first, m_second);
    m_bytesSent += m_tls->bytesWritten() - before;
    advance(written.size);
    if (written.state == TlsStream::State::done || written.state == TlsStream::State::wantsWrite)
      return written.state == TlsStream::State::done;
    m_sendError = m_tls->socketError() != 0 ? m_tls->socketError() : EPROTO;
  } else {
    const auto sent = m_first.empty() ? m_socket.send(m_second, {}) : m_socket.send(m_first, m_second);
    m_bytesSent += sent.value_or(0);
    advance(sent.value_or(0));
    if (sent || sent.error() == EAGAIN)
      return sent.value_or(0) == wanted; // a short write is followed by an edge: no need to be told EAGAIN
    m_sendError = sent.error();
  }
  m_first = {};
  m_second = {};
  return false;
}

void Connection::advance(std::size_t sent) {
  const std::size_t fromFirst = std::min(sent, m_first.size());
  m_first.remove_prefix(fromFirst);
  m_second.remove_prefix(sent - fromFirst);
}

// --- receiving -----------------------------------------------------------------------------------

void Connection::receive(bool hangUp) {
  const std::span<char> buffer = m_route.loop.readBuffer();
  for (;;) {
    const auto size = m_socket.receive(buffer);
    if (!size) {
      if (size.error() != EAGAIN)
        m_listener->onEnd(streamFailureOf(size.error()), systemErrorText(size.error()));
      return;
    }
    if (*size == 0) {
      onStreamEnd();
      return;
    }
    m_bytesReceived += *size;
    // Fewer bytes than asked for: nothing is left, and asking again would only bring EAGAIN.
    const bool mayFollow = hangUp || *size == buffer.size();
    if (!deliver({buffer.data(), *size}, mayFollow) || !mayFollow)
      return;
  }
}

bool Connection::deliver(std::string_view bytes, bool mayFollow) {
  return m_tls == nullptr ? m_listener->onBytes(bytes, mayFollow) : deliverDecrypted(bytes, mayFollow);
}

bool Connection::deliverDecrypted(std::string_view cipherText, bool mayFollow) {
  const std::span<char> plain(m_route.tls->native().plainText.get(), EventLoop::kReadBufferSize);
  m_tls->feed(cipherText);
  for (;;) {
    std::size_t fill = 0;
    TlsStream::Outcome got;
    do {
      got = m_tls->read(plain.subspan(fill));
      fill += got.size;
    } while (got.state == TlsStream::State::done && fill < plain.size() && !m_tls->exhausted());
    const bool more = got.state == TlsStream::State::done && !m_tls->exhausted();
    const bool over = got.state == TlsStream::State::ended || got.state == TlsStream::State::failed;
    if (fill > 0 && !m_listener->onBytes({plain.data(), fill}, mayFollow || more || over))
      return false;
    if (over) {
      const bool orderly = got.state == TlsStream::State::ended;
      m_listener->onEnd(orderly ? NetFailure::none : NetFailure::tls, m_tls->reason());
      return false;
    }
    if (!more) {
      m_tls->rest();
      return true;
    }
  }
}

void Connection::onStreamEnd() {
  if (m_tls == nullptr)
    m_listener->onEnd(NetFailure::none, {});
  else
    m_listener->onEnd(NetFailure::closedEarly, "the connection ended without TLS close_notify");
}

} // namespace tidemark

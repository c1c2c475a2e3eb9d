// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cassert>
#include <cerrno>

#include "core/net/connection.h"

namespace tidemark {

// Opening: name, TCP (each address of the name in turn), the proxy's tunnel, TLS.

const Origin& Connection::peer() const {
  const ConnectionSettings& settings = m_route.settings;
  return settings.proxy ? settings.proxy->address : settings.origin;
}

std::optional<OpenFailure> Connection::open() {
  assert(m_state == State::closed);
  m_times = {};
  m_attempt = 0;
  if (const auto* addresses = m_route.resolver.known(peer().host)) {
    auto failure = connectNext(*addresses);
    if (failure)
      ++m_route.counts.failed;
    return failure;
  }
  m_state = State::resolving;
  m_route.resolver.resolve(peer().host, *this);
  return std::nullopt;
}

void Connection::onResolved(const std::vector<Endpoint>& addresses, std::string_view error) {
  m_state = State::closed;
  if (addresses.empty()) {
    failOpen({NetFailure::dns, peer().host + ": " + std::string(error)});
    return;
  }
  m_times.dnsDone = m_route.loop.refreshNow();
  if (auto failure = connectNext(addresses))
    failOpen(*failure);
}

// Starts with the address that answered last, so that a dead one costs its refusal only once.
std::optional<OpenFailure> Connection::connectNext(const std::vector<Endpoint>& addresses) {
  std::optional<OpenFailure> last;
  if (m_attempt == 0)
    m_times.connectStart = m_route.loop.refreshNow();
  while (m_attempt < addresses.size()) {
    Endpoint address = addresses[(m_route.addressIndex + m_attempt++) % addresses.size()];
    address.setPort(peer().port);
    last = connectTo(address);
    if (!last)
      return std::nullopt;
  }
  return last ? last : OpenFailure{NetFailure::dns, peer().host + ": no address left to try"};
}

std::optional<OpenFailure> Connection::connectTo(Endpoint address) {
  auto socket = Socket::connect(address, m_route.source);
  if (!socket)
    return OpenFailure{connectFailureOf(socket.error()), address.text() + ": " + systemErrorText(socket.error())};
  auto added = m_route.loop.poller().add(socket->fd(), *this, Interest::readWrite);
  if (!added)
    return OpenFailure{NetFailure::local, added.error().detail.text()};
  m_socket = std::move(*socket);
  ++m_route.counts.open;
  m_state = State::connecting;
  return std::nullopt;
}

void Connection::onConnectDecided(PollReadiness ready) {
  if (!ready.writable && !ready.hangUp)
    return;
  const int error = ready.hangUp ? m_socket.takeError() : 0;
  if (error == 0) {
    if (onConnected() && (ready.readable || ready.hangUp))
      receive(ready.hangUp);
    return;
  }
  closeSocket();
  m_state = State::closed;
  const auto* addresses = m_route.resolver.known(peer().host);
  if (addresses != nullptr && m_attempt < addresses->size()) {
    if (auto failure = connectNext(*addresses))
      failOpen(*failure);
    return;
  }
  failOpen({connectFailureOf(error), hostHeader(peer()) + ": " + systemErrorText(error)});
}

// True: ready to use. Else the next step has begun, or has failed and the listener may have destroyed this.
bool Connection::onConnected() {
  ++m_route.counts.opened;
  if (const auto* addresses = m_route.resolver.known(peer().host); addresses != nullptr && m_attempt > 1)
    m_route.addressIndex = (m_route.addressIndex + m_attempt - 1) % addresses->size();
  m_times.connected = m_route.loop.refreshNow();
  if (m_route.tls == nullptr) {
    onOpened();
    return true;
  }
  if (m_route.settings.proxy)
    startTunnel();
  else
    startTls();
  return false;
}

void Connection::startTunnel() {
  m_tunnel = std::make_unique<ProxyTunnel>(m_route.settings.origin, *m_route.settings.proxy);
  m_state = State::tunnelling;
  const auto sent = m_socket.send(m_tunnel->request(), {});
  // A fresh socket has room for these few hundred bytes.
  if (!sent || *sent != m_tunnel->request().size())
    failOpen({NetFailure::connectReset, "the proxy took no CONNECT request"});
  else
    m_bytesSent += *sent;
}

void Connection::continueTunnel() {
  const std::span<char> buffer = m_route.loop.readBuffer();
  const auto size = m_socket.receive(buffer);
  if (!size && size.error() == EAGAIN)
    return;
  if (!size || *size == 0) {
    failOpen({NetFailure::connectReset, "the proxy closed the connection before opening the tunnel"});
    return;
  }
  m_bytesReceived += *size;
  const auto progress = m_tunnel->feed({buffer.data(), *size});
  if (progress == ProxyTunnel::Progress::refused)
    failOpen({NetFailure::connectRefused, m_tunnel->reason()});
  else if (progress == ProxyTunnel::Progress::open)
    startTls();
}

void Connection::startTls() {
  m_tunnel.reset();
  m_tls = std::make_unique<TlsStream>(*m_route.tls, m_socket);
  m_state = State::handshaking;
  continueHandshake();
}

void Connection::continueHandshake() {
  const std::span<char> buffer = m_route.loop.readBuffer();
  for (;;) {
    const std::uint64_t before = m_tls->bytesWritten();
    const TlsStream::State state = m_tls->handshake();
    m_bytesSent += m_tls->bytesWritten() - before;
    if (state == TlsStream::State::done) {
      m_tls->keepInput();
      m_times.tlsDone = m_route.loop.refreshNow();
      onOpened();
      return;
    }
    if (state == TlsStream::State::failed || state == TlsStream::State::ended) {
      failOpen({NetFailure::tls, m_tls->reason()});
      return;
    }
    const auto size = m_socket.receive(buffer);
    if (!size && size.error() == EAGAIN)
      return;
    if (!size || *size == 0) {
      const std::string why = size ? std::string("the server closed the connection") : systemErrorText(size.error());
      failOpen({NetFailure::tls, why + " during the handshake"});
      return;
    }
    m_bytesReceived += *size;
    m_tls->feed({buffer.data(), *size});
  }
}

void Connection::onOpened() {
  m_state = State::open;
  m_route.loop.poller().modify(m_socket.fd(), *this, Interest::read);
  m_listener->onOpen();
}

void Connection::failOpen(const OpenFailure& failure) {
  closeSocket();
  m_state = State::closed;
  ++m_route.counts.failed;
  m_listener->onOpenFailed(failure);
}

} // namespace tidemark

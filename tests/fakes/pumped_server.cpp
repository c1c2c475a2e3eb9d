// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/pumped_server.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tidemark::fakes {

namespace {

constexpr std::string_view kAnswer =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n{\"status\":\"ok\"}";
constexpr std::string_view kHeadEnd = "\r\n\r\n";

} // namespace

PumpedServer::PumpedServer(const Clock& clock, Limit limit)
    : m_clock(clock),
      m_limit(limit),
      m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)),
      m_freeAt(limit.workers) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  auto* const any = reinterpret_cast<sockaddr*>(&address);
  if (::bind(m_listener, any, length) == 0 && ::listen(m_listener, SOMAXCONN) == 0 &&
      ::getsockname(m_listener, any, &length) == 0) {
    m_port = ntohs(address.sin_port);
  }
}

PumpedServer::~PumpedServer() {
  for (const Peer& peer : m_peers) {
    ::close(peer.fd);
  }
  ::close(m_listener);
}

std::string PumpedServer::baseUrl() const { return fmt::format("http://127.0.0.1:{}", m_port); }

Instant PumpedServer::nextDue() const {
  Instant next = Instant::max();
  for (const Peer& peer : m_peers) {
    next = peer.due.empty() ? next : std::min(next, peer.due.front());
  }
  return next;
}

void PumpedServer::acceptAll() {
  for (;;) {
    const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0) {
      return;
    }
    m_peers.push_back({.fd = fd, .readable = true, .unread = {}, .due = {}});
  }
}

// One call of the kernel instead of one a peer: there are hundreds.
void PumpedServer::findReadable() {
  m_polls.clear();
  for (const Peer& peer : m_peers) {
    m_polls.push_back({.fd = peer.fd, .events = POLLIN, .revents = 0});
  }
  m_polls.push_back({.fd = m_listener, .events = POLLIN, .revents = 0});
  ::poll(m_polls.data(), m_polls.size(), 0);
  for (std::size_t i = 0; i < m_peers.size(); ++i) {
    m_peers[i].readable = m_polls[i].revents != 0;
  }
  if (m_polls.back().revents != 0) {
    acceptAll();
  }
}

void PumpedServer::pump() {
  findReadable();
  std::erase_if(m_peers, [this](Peer& peer) {
    const bool gone = (peer.readable && !take(peer)) || !answer(peer);
    if (gone) {
      ::close(peer.fd);
    }
    return gone;
  });
}

// The worker that is free first takes the next request.
Instant PumpedServer::workUntil() {
  const auto worker = std::ranges::min_element(m_freeAt);
  *worker = std::max(*worker, m_clock.now()) + m_limit.service;
  return *worker;
}

bool PumpedServer::take(Peer& peer) {
  std::array<char, 4096> buffer{};
  for (;;) {
    const ssize_t got = ::recv(peer.fd, buffer.data(), buffer.size(), 0);
    if (got == 0) {
      return false;
    }
    if (got < 0) {
      break;
    }
    peer.unread.append(buffer.data(), static_cast<std::size_t>(got));
  }
  for (auto end = peer.unread.find(kHeadEnd); end != std::string::npos; end = peer.unread.find(kHeadEnd)) {
    peer.unread.erase(0, end + kHeadEnd.size());
    peer.due.push_back(workUntil());
  }
  return true;
}

bool PumpedServer::answer(Peer& peer) {
  while (!peer.due.empty() && peer.due.front() <= m_clock.now()) {
    peer.due.pop_front();
    ++m_answered;
    if (::send(peer.fd, kAnswer.data(), kAnswer.size(), MSG_NOSIGNAL) < 0) {
      return false;
    }
  }
  return true;
}

} // namespace tidemark::fakes

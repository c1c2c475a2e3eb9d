// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/scripted_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>

namespace tidemark {

namespace {

// Nothing more to read: true once the client has closed; waits at most that long.
bool closedWithin(int fd, int milliseconds) {
  pollfd watched{fd, POLLIN | POLLRDHUP, 0};
  if (poll(&watched, 1, milliseconds) <= 0)
    return false;
  return (watched.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
}

std::size_t contentLength(std::string_view head) {
  const auto at = head.find("Content-Length: ");
  return at == std::string_view::npos ? 0 : std::stoul(std::string(head.substr(at + 16, 20)));
}

} // namespace

ScriptedPeer::~ScriptedPeer() { close(); }

std::string ScriptedPeer::readRequest() {
  const std::string head = readHead();
  if (contentLength(head) == 0)
    return head;
  const std::string body = readBody(head);
  return body.empty() ? body : head + body;
}

std::string ScriptedPeer::readHead() {
  auto end = m_buffer.find("\r\n\r\n");
  for (; end == std::string::npos; end = m_buffer.find("\r\n\r\n"))
    if (!readMore())
      return {};
  std::string head = m_buffer.substr(0, end + 4);
  m_buffer.erase(0, head.size());
  return head;
}

std::string ScriptedPeer::readBody(std::string_view head) {
  const std::size_t size = contentLength(head);
  while (m_buffer.size() < size)
    if (!readMore())
      return {};
  std::string body = m_buffer.substr(0, size);
  m_buffer.erase(0, size);
  return body;
}

bool ScriptedPeer::readMore() {
  std::array<char, 65536> bytes{};
  const ssize_t got = recv(m_fd, bytes.data(), bytes.size(), 0);
  if (got > 0)
    m_buffer.append(bytes.data(), static_cast<std::size_t>(got));
  return got > 0;
}

bool ScriptedPeer::hearsWithin(std::chrono::milliseconds time) {
  pollfd watched{m_fd, POLLIN, 0};
  return !m_buffer.empty() || poll(&watched, 1, static_cast<int>(time.count())) > 0;
}

void ScriptedPeer::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0)
      return;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

void ScriptedPeer::sendInPieces(std::string_view bytes, std::size_t size) {
  for (; !bytes.empty(); bytes.remove_prefix(std::min(size, bytes.size())))
    send(bytes.substr(0, size));
}

void ScriptedPeer::trickle(std::string_view bytes) {
  while (!bytes.empty() && !closedWithin(m_fd, 5)) {
    send(bytes.substr(0, 1));
    bytes.remove_prefix(1);
  }
  waitForClose();
}

void ScriptedPeer::waitForClose() {
  while (!readRequest().empty()) {
  }
}

void ScriptedPeer::finishSending() { shutdown(m_fd, SHUT_WR); }

void ScriptedPeer::close() {
  if (m_fd >= 0)
    shutdown(m_fd, SHUT_WR);
}

void ScriptedPeer::reset() {
  const linger now{1, 0};
  setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
  m_fd = -1; // the server's close does it
}

ScriptedServer::ScriptedServer(Script script) : m_script(std::move(script)) {
  m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof(address);
  [[maybe_unused]] bool ok = bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) == 0;
  ok = ok && listen(m_listener, 128) == 0;
  ok = ok && getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) == 0;
  assert(ok);
  m_port = ntohs(address.sin_port);
  m_thread = std::jthread([this] { accept(); });
}

ScriptedServer::~ScriptedServer() {
  m_stopping = true;
  shutdown(m_listener, SHUT_RDWR);
  {
    const std::lock_guard lock(m_mutex);
    for (const int fd : m_open)
      shutdown(fd, SHUT_RDWR);
  }
  m_thread.join();
  m_peers.clear();
  ::close(m_listener);
}

int ScriptedServer::open() {
  const std::lock_guard lock(m_mutex);
  return static_cast<int>(m_open.size());
}

void ScriptedServer::accept() {
  for (;;) {
    const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (fd < 0 && (errno == EMFILE || errno == ENFILE) && !m_stopping) {
      std::this_thread::yield(); // a test that lets descriptors run out
      continue;
    }
    if (fd < 0)
      return;
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    const int number = m_accepted++;
    const std::lock_guard lock(m_mutex);
    if (m_stopping) {
      ::close(fd);
      return;
    }
    m_open.push_back(fd);
    m_peers.emplace_back([this, fd, number] {
      {
        ScriptedPeer peer(fd, number);
        m_script(peer);
      }
      const std::lock_guard guard(m_mutex);
      ::close(fd);
      std::erase(m_open, fd);
    });
  }
}

ScriptedServer::Script ScriptedServer::always(std::string_view body) {
  return [response = okResponse(body)](ScriptedPeer& peer) {
    while (!peer.readRequest().empty())
      peer.send(response);
  };
}

std::string okResponse(std::string_view body, std::string_view extraHeaders) {
  std::string text = "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
  return text.append(extraHeaders).append("\r\n").append(body);
}

} // namespace tidemark

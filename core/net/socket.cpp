// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/socket.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace tidemark {

namespace {

const sockaddr* systemAddress(const Endpoint& endpoint) { return static_cast<const sockaddr*>(endpoint.data()); }

void setFlag(int fd, int level, int option) {
  const int on = 1;
  setsockopt(fd, level, option, &on, sizeof(on));
}

int bindTo(int fd, const Endpoint& source) {
  // The port is chosen at connect, so that ports are shared between destinations.
  setFlag(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT);
  return bind(fd, systemAddress(source), source.size()) == 0 ? 0 : errno;
}

} // namespace

Socket& Socket::operator=(Socket&& other) noexcept {
  if (this != &other) {
    close();
    std::swap(m_fd, other.m_fd);
  }
  return *this;
}

std::expected<Socket, int> Socket::connect(const Endpoint& to, const Endpoint& source) {
  Socket socket(::socket(to.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP));
  if (!socket.isOpen())
    return std::unexpected(errno);
  setFlag(socket.m_fd, IPPROTO_TCP, TCP_NODELAY);
  if (source.size() != 0)
    if (const int error = bindTo(socket.m_fd, source); error != 0)
      return std::unexpected(error);
  if (::connect(socket.m_fd, systemAddress(to), to.size()) != 0 && errno != EINPROGRESS)
    return std::unexpected(errno);
  return socket;
}

void Socket::close() {
  if (m_fd >= 0)
    ::close(m_fd);
  m_fd = -1;
}

int Socket::takeError() {
  int error = 0;
  socklen_t size = sizeof(error);
  return getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

std::expected<std::size_t, int> Socket::receive(std::span<char> into) {
  for (;;) {
    const ssize_t size = ::recv(m_fd, into.data(), into.size(), 0);
    if (size >= 0)
      return static_cast<std::size_t>(size);
    if (errno != EINTR)
      return std::unexpected(errno);
  }
}

std::expected<std::size_t, int> Socket::send(std::string_view first, std::string_view second) {
  for (;;) {
    ssize_t size = 0;
    if (second.empty()) {
      size = ::send(m_fd, first.data(), first.size(), MSG_NOSIGNAL);
    } else {
      // sendmsg does not write through the pointers; its type only lacks the const.
      std::array<iovec, 2> parts = {iovec{const_cast<char*>(first.data()), first.size()},
                                    iovec{const_cast<char*>(second.data()), second.size()}};
      msghdr message{};
      message.msg_iov = parts.data();
      message.msg_iovlen = parts.size();
      size = ::sendmsg(m_fd, &message, MSG_NOSIGNAL);
    }
    if (size >= 0)
      return static_cast<std::size_t>(size);
    if (errno != EINTR)
      return std::unexpected(errno);
  }
}

NetFailure connectFailureOf(int errorNumber) {
  switch (errorNumber) {
  case ECONNREFUSED:
  case ENETUNREACH:
  case EHOSTUNREACH:
  case ENETDOWN:
  case EHOSTDOWN:
    return NetFailure::connectRefused;
  case ETIMEDOUT:
    return NetFailure::connectTimeout;
  case ECONNRESET:
  case ECONNABORTED:
  case EPIPE:
    return NetFailure::connectReset;
  default: // EMFILE, ENFILE, ENOBUFS, ENOMEM, EADDRNOTAVAIL, EADDRINUSE, EPERM …: this side's
    return NetFailure::local;
  }
}

NetFailure streamFailureOf(int errorNumber) {
  const bool ours = errorNumber == ENOBUFS || errorNumber == ENOMEM;
  return ours ? NetFailure::local : NetFailure::reset;
}

} // namespace tidemark

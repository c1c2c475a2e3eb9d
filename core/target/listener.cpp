// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/listener.h"

#include <cerrno>
#include <memory>

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <fmt/format.h>

namespace tidemark::target {
namespace {

constexpr int kBacklog = 4096;

std::unexpected<Error> failed(int error, std::string where) {
  if (error == EADDRINUSE)
    return fail(ErrorCode::portInUse, sentence("another process listens there"), std::move(where),
                sentence("choose another port, or 0"));
  return fail(ErrorCode::system, systemErrorText(error), std::move(where));
}

std::uint16_t portOf(int socket) {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  if (getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0)
    return 0;
  return ntohs(address.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6&>(address).sin6_port
                                             : reinterpret_cast<const sockaddr_in&>(address).sin_port);
}

bool setOption(int socket, int level, int option) {
  constexpr int kOn = 1;
  return setsockopt(socket, level, option, &kOn, sizeof kOn) == 0;
}

Result<Listener> listenOn(const addrinfo& address, std::string where) {
  Listener listener;
  listener.socket = FileDescriptor(
      socket(address.ai_family, address.ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, address.ai_protocol));
  const int number = listener.socket.number();
  // Accepted sockets inherit TCP_NODELAY, which saves a call for each.
  if (number < 0 || !setOption(number, SOL_SOCKET, SO_REUSEADDR) || !setOption(number, IPPROTO_TCP, TCP_NODELAY) ||
      bind(number, address.ai_addr, address.ai_addrlen) != 0 || listen(number, kBacklog) != 0)
    return failed(errno, std::move(where));
  listener.port = portOf(number);
  return listener;
}

} // namespace

Result<Listener> listenOn(const std::string& address, std::uint16_t port) {
  const std::string service = std::to_string(port);
  std::string where = fmt::format("{}:{}", address, port);
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV;
  addrinfo* found = nullptr;
  const int error = getaddrinfo(address.c_str(), service.c_str(), &hints, &found);
  if (error != 0)
    return fail(ErrorCode::system, gai_strerror(error), std::move(where));
  const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owner(found, &freeaddrinfo);
  return listenOn(*found, std::move(where));
}

} // namespace tidemark::target

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <expected>
#include <span>
#include <string_view>

#include "core/net/endpoint.h"
#include "core/net/net_failure.h"

namespace tidemark {

// A non-blocking TCP socket of this process; closes itself. Errors are errno values.
class Socket {
public:
  Socket() = default;
  ~Socket() { close(); }
  Socket(Socket&& other) noexcept : m_fd(other.m_fd) { other.m_fd = -1; }
  Socket& operator=(Socket&& other) noexcept;

  // Begins to connect, TCP_NODELAY set; writable or hung up when decided. `source` without address: the system's
  // choice.
  static std::expected<Socket, int> connect(const Endpoint& to, const Endpoint& source);

  [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
  [[nodiscard]] int fd() const { return m_fd; }
  void close();

  // How the connection attempt ended; 0 is success.
  [[nodiscard]] int takeError();

  // Bytes moved; 0 from receive is the end of the stream. EAGAIN: nothing now.
  std::expected<std::size_t, int> receive(std::span<char> into);
  // Both parts in one call; the second may be empty.
  std::expected<std::size_t, int> send(std::string_view first, std::string_view second);

  // Whether the peer has not acknowledged everything sent: on a closed connection, that it never took it.
  [[nodiscard]] bool hasUnacknowledged() const;

private:
  explicit Socket(int fd) : m_fd(fd) {}
  int m_fd = -1;
};

// What a failed connect means for an exchange.
NetFailure connectFailureOf(int errorNumber);
// What a failed read or write on a standing connection means.
NetFailure streamFailureOf(int errorNumber);

} // namespace tidemark

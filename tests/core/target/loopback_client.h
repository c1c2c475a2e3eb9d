// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <cstdint>
#include <string>
#include <string_view>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>

#include "core/target/file_descriptor.h"

namespace tidemark {

// A blocking client that sends bytes as given and reads until it has what the test waits for; five seconds at most.
class LoopbackClient {
public:
  explicit LoopbackClient(std::uint16_t port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    const timeval limit{.tv_sec = 5, .tv_usec = 0};
    setsockopt(m_socket.number(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_connected = ::connect(m_socket.number(), reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
  }

  [[nodiscard]] bool connected() const { return m_connected; }
  [[nodiscard]] int number() const { return m_socket.number(); }
  [[nodiscard]] bool wasReset() const { return m_error == ECONNRESET; }
  [[nodiscard]] bool wasClosed() const { return m_ended; }
  void close() { m_socket.reset(); }

  void send(std::string_view bytes) const {
    while (!bytes.empty()) {
      const auto sent = ::send(m_socket.number(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0)
        return;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
  }

  // Reads until the answer holds `text` `times` times, or ends.
  std::string readUntil(std::string_view text, std::size_t times = 1) {
    std::string answer;
    while (occurrences(answer, text) < times && receive(answer)) {
    }
    return answer;
  }

  std::string readToEnd() {
    std::string answer;
    while (receive(answer)) {
    }
    return answer;
  }

  static std::size_t occurrences(std::string_view where, std::string_view text) {
    std::size_t count = 0;
    for (auto at = where.find(text); at != std::string_view::npos; at = where.find(text, at + text.size()))
      ++count;
    return count;
  }

private:
  bool receive(std::string& answer) {
    char buffer[65536];
    const auto bytes = ::recv(m_socket.number(), buffer, sizeof buffer, 0);
    m_error = bytes < 0 ? errno : 0;
    m_ended = bytes == 0;
    if (bytes > 0)
      answer.append(buffer, static_cast<std::size_t>(bytes));
    return bytes > 0;
  }

  target::FileDescriptor m_socket;
  bool m_connected = false;
  bool m_ended = false;
  int m_error = 0;
};

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tidemark {

// An IPv4 or IPv6 address with a port, as the socket calls take it. A small value.
class Endpoint {
public:
  Endpoint() = default;

  // "127.0.0.1", "::1" or "[::1]"; nothing for a name.
  static std::optional<Endpoint> fromLiteral(std::string_view address, std::uint16_t port);
  // Copies a sockaddr of the system; nothing for other families.
  static std::optional<Endpoint> fromSystem(const void* address, std::size_t size);

  [[nodiscard]] const void* data() const { return m_bytes.data(); }
  [[nodiscard]] std::uint32_t size() const { return m_size; }
  [[nodiscard]] int family() const;
  [[nodiscard]] std::uint16_t port() const;
  [[nodiscard]] bool isLoopback() const;  // 127.0.0.0/8, ::1 and ::ffff:127.0.0.0/104
  [[nodiscard]] std::string text() const; // "127.0.0.1:8080", "[::1]:8080"
  void setPort(std::uint16_t port);

  friend bool operator==(const Endpoint&, const Endpoint&) = default;

private:
  alignas(8) std::array<std::byte, 28> m_bytes{};
  std::uint32_t m_size = 0;
};

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/endpoint.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstring>

namespace tidemark {

namespace {

static_assert(sizeof(sockaddr_in6) <= 28 && sizeof(sockaddr_in) <= 28);

// The stored bytes as the sockaddr they are; copied, because the system's types may not alias bytes.
template <class Address>
Address read(const void* bytes) {
  Address address{};
  std::memcpy(&address, bytes, sizeof(address));
  return address;
}

template <class Address>
std::optional<Endpoint> make(const Address& address) {
  return Endpoint::fromSystem(&address, sizeof(address));
}

} // namespace

std::optional<Endpoint> Endpoint::fromLiteral(std::string_view address, std::uint16_t port) {
  if (address.size() > 2 && address.front() == '[' && address.back() == ']')
    address = address.substr(1, address.size() - 2);
  const std::string text(address);
  sockaddr_in v4{};
  v4.sin_family = AF_INET;
  v4.sin_port = htons(port);
  if (inet_pton(AF_INET, text.c_str(), &v4.sin_addr) == 1)
    return make(v4);
  sockaddr_in6 v6{};
  v6.sin6_family = AF_INET6;
  v6.sin6_port = htons(port);
  if (inet_pton(AF_INET6, text.c_str(), &v6.sin6_addr) == 1)
    return make(v6);
  return std::nullopt;
}

std::optional<Endpoint> Endpoint::fromSystem(const void* address, std::size_t size) {
  if (size < sizeof(sa_family_t))
    return std::nullopt;
  const auto family = read<sa_family_t>(address);
  const std::size_t wanted = family == AF_INET ? sizeof(sockaddr_in) : family == AF_INET6 ? sizeof(sockaddr_in6) : 0;
  if (wanted == 0 || size < wanted)
    return std::nullopt;
  Endpoint endpoint;
  std::memcpy(endpoint.m_bytes.data(), address, wanted);
  endpoint.m_size = static_cast<std::uint32_t>(wanted);
  return endpoint;
}

int Endpoint::family() const { return m_size == 0 ? AF_UNSPEC : read<sa_family_t>(data()); }

std::uint16_t Endpoint::port() const { return ntohs(read<sockaddr_in>(data()).sin_port); }

void Endpoint::setPort(std::uint16_t port) {
  static_assert(offsetof(sockaddr_in, sin_port) == offsetof(sockaddr_in6, sin6_port));
  const std::uint16_t value = htons(port);
  std::memcpy(m_bytes.data() + offsetof(sockaddr_in, sin_port), &value, sizeof(value));
}

bool Endpoint::isLoopback() const {
  if (family() == AF_INET)
    return (ntohl(read<sockaddr_in>(data()).sin_addr.s_addr) >> 24U) == 127;
  if (family() != AF_INET6)
    return false;
  const in6_addr address = read<sockaddr_in6>(data()).sin6_addr;
  const auto* bytes = static_cast<const std::uint8_t*>(address.s6_addr);
  constexpr std::array<std::uint8_t, 12> kMapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
  if (std::equal(kMapped.begin(), kMapped.end(), bytes))
    return bytes[12] == 127;
  return std::all_of(bytes, bytes + 15, [](std::uint8_t byte) { return byte == 0; }) && bytes[15] == 1;
}

std::string Endpoint::text() const {
  std::array<char, INET6_ADDRSTRLEN> buffer{};
  if (family() == AF_INET) {
    const auto address = read<sockaddr_in>(data());
    inet_ntop(AF_INET, &address.sin_addr, buffer.data(), buffer.size());
    return std::string(buffer.data()) + ":" + std::to_string(port());
  }
  if (family() == AF_INET6) {
    const auto address = read<sockaddr_in6>(data());
    inet_ntop(AF_INET6, &address.sin6_addr, buffer.data(), buffer.size());
    return "[" + std::string(buffer.data()) + "]:" + std::to_string(port());
  }
  return "no address";
}

} // namespace tidemark

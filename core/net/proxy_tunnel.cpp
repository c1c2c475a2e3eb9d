// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/proxy_tunnel.h"

namespace tidemark {

namespace {
constexpr std::size_t kLongestAnswer = 16'384;

std::string authority(const Origin& origin) {
  const bool v6 = origin.host.find(':') != std::string::npos;
  return (v6 ? "[" + origin.host + "]" : origin.host) + ":" + std::to_string(origin.port);
}
} // namespace

ProxyTunnel::ProxyTunnel(const Origin& origin, const Proxy& proxy) {
  const std::string to = authority(origin);
  m_request = "CONNECT " + to + " HTTP/1.1\r\nHost: " + to + "\r\n";
  if (!proxy.authorization.empty())
    m_request += "Proxy-Authorization: " + proxy.authorization + "\r\n";
  m_request += "\r\n";
}

ProxyTunnel::Progress ProxyTunnel::feed(std::string_view bytes) {
  m_answer.append(bytes);
  const bool ended = m_answer.find("\r\n\r\n") != std::string::npos;
  if (!ended && m_answer.size() < kLongestAnswer)
    return Progress::more;
  const std::string line = m_answer.substr(0, m_answer.find("\r\n"));
  const bool accepted = ended && line.starts_with("HTTP/1.") && line.size() > 9 && line[9] == '2';
  if (!accepted)
    m_reason = "the proxy answered: " + line.substr(0, 200);
  return accepted ? Progress::open : Progress::refused;
}

} // namespace tidemark

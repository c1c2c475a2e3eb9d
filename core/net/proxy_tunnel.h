// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/net/connection_settings.h"

namespace tidemark {

// The CONNECT dialogue that asks a proxy for a tunnel to an origin. Text in, text out; moves no bytes itself.
class ProxyTunnel {
public:
  enum class Progress : std::uint8_t { more, open, refused };

  ProxyTunnel(const Origin& origin, const Proxy& proxy);

  [[nodiscard]] std::string_view request() const { return m_request; }
  // Bytes of the proxy's answer.
  Progress feed(std::string_view bytes);
  [[nodiscard]] const std::string& reason() const { return m_reason; }

private:
  std::string m_request;
  std::string m_answer;
  std::string m_reason;
};

} // namespace tidemark

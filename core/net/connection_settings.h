// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/net/http_choice.h"
#include "core/net/tls_context.h"
#include "core/net/url.h"

namespace tidemark {

// An HTTP proxy. For https origins a tunnel is opened by CONNECT; for http origins the connection goes to the
// proxy and the request line must name the absolute URL.
struct Proxy {
  Origin address;            // tls is not supported towards the proxy itself
  std::string authorization; // value of Proxy-Authorization for CONNECT; empty: none
};

// How to reach one origin.
struct ConnectionSettings {
  Origin origin;
  TlsOptions tls;            // used when origin.tls
  std::string sourceAddress; // literal; empty: the system chooses
  std::optional<Proxy> proxy;
  HttpChoice http = HttpChoice::agreed;
};

// Counted over the life of a pool; for the health of the generator.
struct ConnectionCounts {
  std::uint64_t opened = 0; // TCP connections established
  std::uint64_t failed = 0; // attempts that brought no ready connection
  std::uint64_t open = 0;   // now, including those being opened
};

} // namespace tidemark

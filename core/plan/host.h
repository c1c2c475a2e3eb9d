// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tidemark {

// Where an absolute address leads.
struct HostUrl {
  bool tls = false;
  std::string host; // lower case, without brackets
  std::uint16_t port = 80;
  std::string rest; // path and query as written, without a trailing slash; may be empty
};

// "https://api.example.com:8443/v1/". Only http and https; no user info, no fragment.
Result<HostUrl> parseHostUrl(std::string_view url);

// "http://user:password@proxy.example.com:3128". User and password as written but for percent encoding, so a ${…} in
// them stays.
struct ProxyUrl {
  HostUrl address;
  std::string user;
  std::string password;
};
// Only http://, without a path.
Result<ProxyUrl> parseProxyUrl(std::string_view url);

// Whether an address names its own host: it starts with http:// or https://.
bool isAbsolute(std::string_view url);

// A literal of 127.0.0.0/8, ::1, or the name localhost, which the engine holds to resolving there.
bool isLoopback(std::string_view host);

bool isIpAddress(std::string_view text);
// A DNS name or an IP address, with or without brackets; no port.
bool isHost(std::string_view text);
// Lower case, without brackets and a final dot, so that two spellings of a host are equal.
std::string plainHost(std::string_view host);

// Content-Length and Transfer-Encoding in any case: they follow from the body, and a second or a wrong one would leave
// the connection out of step.
bool framesBody(std::string_view headerName);
// What to tell whoever sets one of them.
Sentence framingRule();

// What RFC 9110 allows as the name of a header or a method, and as the value of a header.
bool isHeaderName(std::string_view text);
bool isHeaderValue(std::string_view text);

} // namespace tidemark

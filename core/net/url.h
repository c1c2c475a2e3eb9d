// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tidemark {

// The place a connection goes to. Hosts are lower case; IPv6 literals without brackets.
struct Origin {
  bool tls = false;
  std::string host;
  std::uint16_t port = 80;
  friend auto operator<=>(const Origin&, const Origin&) = default;
};

// An absolute http or https URL. The fragment and user information are dropped: neither goes on the wire.
struct Url {
  Origin origin;
  std::string path = "/"; // path and query as sent, always starting with '/'
  friend bool operator==(const Url&, const Url&) = default;
};

// ErrorCode::usage names what is wrong. Spaces and control characters are refused, not escaped.
Result<Url> parseUrl(std::string_view text);

// RFC 3986, section 5: `reference` (a Location) seen from `base`.
Result<Url> resolveReference(const Url& base, std::string_view reference);

std::string urlText(const Url& url);          // "http://[::1]:8080/a?b"; the default port is left out
std::string hostHeader(const Origin& origin); // "api.test", "api.test:8080", "[::1]:8080"
std::string originText(const Origin& origin); // "https://api.test"
std::uint16_t defaultPort(bool tls);          // 443 or 80
std::string_view pathWithoutQuery(std::string_view path);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/host.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <arpa/inet.h>

#include "core/base/text.h"

namespace tidemark {
namespace {

std::unexpected<Error> refuse(Sentence why) {
  return fail(ErrorCode::invalidProject, std::move(why), {},
              sentence("write an address such as {} or {}", "http://127.0.0.1:8080", "https://api.example.com/v1"));
}

std::unexpected<Error> refuseProxy(Sentence why) {
  return fail(ErrorCode::invalidProject, std::move(why), {},
              sentence("write an address such as {}", "http://127.0.0.1:3128"));
}

bool isLetterOrDigit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

bool isVersion4(const std::string& text) {
  in_addr address{};
  return ::inet_pton(AF_INET, text.c_str(), &address) == 1;
}

bool isVersion6(const std::string& text) {
  in6_addr address{};
  return ::inet_pton(AF_INET6, text.c_str(), &address) == 1;
}

// "host:port", "[::1]:port": where the colon before the port is.
std::size_t portColon(std::string_view authority) {
  const auto bracket = authority.rfind(']');
  return authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
}

Result<std::uint16_t> parsePort(std::string_view url, std::string_view digits) {
  unsigned port = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
  if (error != std::errc{} || end != digits.data() + digits.size() || port == 0 || port > 65535) {
    return refuse(sentence("\"{}\" has no port from 1 to 65535", url));
  }
  return static_cast<std::uint16_t>(port);
}

std::string percentDecoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned code = 0;
    const std::string_view digits = text.substr(std::min(i + 1, text.size()), 2);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    const bool escaped = text[i] == '%' && digits.size() == 2 && error == std::errc{} && end == digits.end();
    out += escaped ? static_cast<char>(code) : text[i];
    i += escaped ? 2 : 0;
  }
  return out;
}

} // namespace

bool isAbsolute(std::string_view url) { return url.starts_with("http://") || url.starts_with("https://"); }

Result<HostUrl> parseHostUrl(std::string_view url) {
  if (!isAbsolute(url)) {
    return refuse(sentence("\"{}\" does not start with http:// or https://", url));
  }
  if (std::ranges::any_of(url, [](char c) { return static_cast<unsigned char>(c) <= 0x20; })) {
    return refuse(sentence("\"{}\" holds a space or a control character", url));
  }
  HostUrl origin;
  origin.tls = url.starts_with("https://");
  origin.port = origin.tls ? 443 : 80;
  const std::string_view behind = url.substr(origin.tls ? 8 : 7);
  const std::string_view authority = behind.substr(0, behind.find_first_of("/?#"));
  const std::string_view rest = behind.substr(authority.size());
  if (authority.find('@') != std::string_view::npos || rest.find('#') != std::string_view::npos) {
    return refuse(sentence("\"{}\" holds a user or a fragment, which are not sent like this", url));
  }
  const auto colon = portColon(authority);
  origin.host = plainHost(authority.substr(0, colon));
  if (!isHost(origin.host)) {
    return refuse(sentence("\"{}\" names no host", url));
  }
  if (colon != std::string_view::npos) {
    const auto port = parsePort(url, authority.substr(colon + 1));
    if (!port) {
      return std::unexpected(port.error());
    }
    origin.port = *port;
  }
  origin.rest = rest.ends_with('/') ? rest.substr(0, rest.size() - 1) : rest;
  return origin;
}

Result<ProxyUrl> parseProxyUrl(std::string_view url) {
  constexpr std::string_view kScheme = "http://";
  if (!url.starts_with(kScheme)) {
    return refuseProxy(sentence("a proxy is spoken to over http://"));
  }
  ProxyUrl proxy;
  std::string_view authority = url.substr(kScheme.size());
  if (const auto at = authority.rfind('@'); at != std::string_view::npos) {
    const std::string_view credentials = authority.substr(0, at);
    const auto colon = std::min(credentials.find(':'), credentials.size());
    proxy.user = percentDecoded(credentials.substr(0, colon));
    proxy.password = percentDecoded(credentials.substr(std::min(colon + 1, credentials.size())));
    authority.remove_prefix(at + 1);
  }
  auto address = parseHostUrl(std::string(kScheme).append(authority));
  if (!address) { // told without the credentials
    return refuseProxy(address.error().detail);
  }
  if (!address->rest.empty()) {
    return refuseProxy(sentence("the address of a proxy has no path"));
  }
  proxy.address = std::move(*address);
  return proxy;
}

bool isLoopback(std::string_view host) {
  const std::string plain = plainHost(host);
  return plain == "localhost" || plain == "::1" || (plain.starts_with("127.") && isVersion4(plain));
}

bool isIpAddress(std::string_view text) {
  const std::string plain{text};
  return isVersion4(plain) || isVersion6(plain);
}

bool isHost(std::string_view text) {
  const std::string plain = plainHost(text);
  if (isIpAddress(plain)) {
    return true;
  }
  const bool valid =
      std::ranges::all_of(plain, [](char c) { return isLetterOrDigit(c) || c == '-' || c == '.' || c == '_'; });
  return valid && !plain.empty() && plain.size() <= 253 && isLetterOrDigit(plain.front()) &&
         plain.find("..") == std::string::npos;
}

std::string plainHost(std::string_view host) {
  if (host.size() >= 2 && host.front() == '[' && host.back() == ']') {
    host = host.substr(1, host.size() - 2);
  }
  if (host.ends_with('.')) {
    host.remove_suffix(1);
  }
  return lowered(host);
}

bool framesBody(std::string_view headerName) {
  const std::string name = plainHost(headerName);
  return name == "content-length" || name == "transfer-encoding";
}

Sentence framingRule() { return sentence("the length of a body is counted when it is sent"); }

bool isHeaderName(std::string_view text) {
  constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
  return !text.empty() && std::ranges::all_of(text, [&](char c) {
    return isLetterOrDigit(c) || kMarks.find(c) != std::string_view::npos;
  });
}

bool isHeaderValue(std::string_view text) {
  return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace tidemark

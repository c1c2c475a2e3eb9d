// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <limits>
#include <optional>

#include "core/base/text.h"
#include "core/net/cookie_jar.h"
#include "core/net/endpoint.h"

namespace tidemark {

namespace {

// Takes the text up to `separator` off the front of `rest`.
std::string_view takeUntil(std::string_view& rest, char separator) {
  const auto end = rest.find(separator);
  const std::string_view part = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  return part;
}

std::optional<long long> numberOf(std::string_view text) {
  const std::string digits(text);
  long long value = 0;
  const char* const end = digits.c_str() + digits.size();
  const auto parsed = std::from_chars(digits.c_str(), end, value);
  if (text.empty() || parsed.ec == std::errc::invalid_argument || parsed.ptr != end)
    return std::nullopt;
  if (parsed.ec == std::errc::result_out_of_range)
    value = text.front() == '-' ? -1 : std::numeric_limits<long long>::max();
  return value;
}

// RFC 6265, section 5.1.4: the directory of the request's path.
std::string defaultPath(const Url& url) {
  const std::string_view path = pathWithoutQuery(url.path);
  const auto slash = path.rfind('/');
  return slash == 0 || slash == std::string_view::npos ? "/" : std::string(path.substr(0, slash));
}

// A domain that is neither the host nor one above it.
bool isForeign(std::string_view host, std::string_view domain) {
  if (host == domain)
    return false;
  return host.size() <= domain.size() || !host.ends_with(domain) || host[host.size() - domain.size() - 1] != '.';
}

WallTime afterSeconds(WallTime now, long long seconds) {
  if (seconds <= 0)
    return WallTime::min();
  const auto room = std::chrono::duration_cast<std::chrono::seconds>(WallTime::max() - now).count();
  return seconds >= room ? WallTime::max() : now + std::chrono::seconds(seconds);
}

// A later attribute of a name wins; Max-Age wins over Expires.
struct Attributes {
  std::string domain;
  std::string path;
  std::optional<WallTime> expires;
  std::optional<WallTime> maxAge;
  bool secure = false;
};

Attributes parseAttributes(std::string_view rest, WallTime now) {
  Attributes result;
  while (!rest.empty()) {
    std::string_view value = takeUntil(rest, ';');
    const std::string name = lowered(trimmed(takeUntil(value, '=')));
    value = trimmed(value);
    if (name == "domain")
      result.domain = lowered(value.starts_with('.') ? value.substr(1) : value);
    else if (name == "path")
      result.path = value.starts_with('/') ? value : std::string_view();
    else if (name == "secure")
      result.secure = true;
    else if (const auto date = parseCookieDate(value); name == "expires" && date != WallTime::min())
      result.expires = date;
    else if (const auto seconds = numberOf(value); name == "max-age" && seconds)
      result.maxAge = afterSeconds(now, *seconds);
  }
  return result;
}

} // namespace

Cookie parseSetCookie(const Url& url, std::string_view setCookie, WallTime now) {
  std::string_view rest = setCookie;
  std::string_view value = takeUntil(rest, ';');
  if (value.find('=') == std::string_view::npos)
    return {};
  const std::string_view name = trimmed(takeUntil(value, '='));
  const Attributes attributes = parseAttributes(rest, now);
  const std::string& host = url.origin.host;
  if (name.empty() || (!attributes.domain.empty() && isForeign(host, attributes.domain)))
    return {};
  return {.name = std::string(name),
          .value = std::string(trimmed(value)),
          .domain = attributes.domain.empty() ? host : attributes.domain,
          .path = attributes.path.empty() ? defaultPath(url) : attributes.path,
          .hostOnly = attributes.domain.empty() || Endpoint::fromLiteral(attributes.domain, 0).has_value(),
          .secure = attributes.secure,
          .expires = attributes.maxAge.value_or(attributes.expires.value_or(WallTime::max()))};
}

} // namespace tidemark

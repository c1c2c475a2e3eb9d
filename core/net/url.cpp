// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/url.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "core/base/text.h"

namespace tidemark {

namespace {

std::unexpected<Error> refuse(std::string_view text, std::string_view why) {
  return fail(ErrorCode::usage, why, std::string(text));
}

bool isHostCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

bool isAddressCharacter(char c) { return (c >= 'a' && c <= 'f') || (c >= '0' && c <= '9') || c == ':' || c == '.'; }

// Takes the host off the front of an authority and leaves ":port" or nothing.
Result<std::string> takeHost(std::string_view& authority, std::string_view whole) {
  if (authority.starts_with('[')) {
    const auto end = authority.find(']');
    if (end == std::string_view::npos)
      return refuse(whole, "the IPv6 address has no ]");
    std::string host = lowered(authority.substr(1, end - 1));
    authority.remove_prefix(end + 1);
    if (host.empty() || !std::ranges::all_of(host, isAddressCharacter))
      return refuse(whole, "the IPv6 address is not one");
    return host;
  }
  const auto end = std::min(authority.find(':'), authority.size());
  std::string host = lowered(authority.substr(0, end));
  authority.remove_prefix(end);
  if (host.empty())
    return refuse(whole, "the host is missing");
  if (!std::ranges::all_of(host, isHostCharacter))
    return refuse(whole, "the host has characters that a host cannot have");
  return host;
}

Result<std::uint16_t> portOf(std::string_view rest, bool tls, std::string_view whole) {
  if (rest.empty() || rest == ":")
    return defaultPort(tls);
  std::uint16_t port = 0;
  const char* const end = rest.data() + rest.size();
  const auto parsed = std::from_chars(rest.data() + 1, end, port);
  if (rest.front() != ':' || parsed.ec != std::errc() || parsed.ptr != end || port == 0)
    return refuse(whole, "the port is not a number from 1 to 65535");
  return port;
}

Result<Origin> parseAuthority(std::string_view authority, bool tls, std::string_view whole) {
  if (authority.find('@') != std::string_view::npos)
    return fail(ErrorCode::usage, "a user in the URL is not supported", std::string(whole), "use `auth`");
  auto host = takeHost(authority, whole);
  if (!host)
    return std::unexpected(host.error());
  const auto port = portOf(authority, tls, whole);
  if (!port)
    return std::unexpected(port.error());
  return Origin{.tls = tls, .host = std::move(*host), .port = *port};
}

// The parts of RFC 3986, section 3, of an http(s) URL or a reference.
struct Parts {
  std::string_view scheme;
  std::string_view authority;
  std::string_view path;
  std::string_view query; // with its '?'
  bool hasAuthority = false;
};

Parts split(std::string_view text) {
  Parts parts;
  text = text.substr(0, text.find('#'));
  const auto colon = text.find(':');
  if (colon != std::string_view::npos && colon > 0 && colon < text.find_first_of("/?")) {
    parts.scheme = text.substr(0, colon);
    text.remove_prefix(colon + 1);
  }
  if (text.starts_with("//")) {
    parts.hasAuthority = true;
    text.remove_prefix(2);
    const auto end = std::min(text.find_first_of("/?"), text.size());
    parts.authority = text.substr(0, end);
    text.remove_prefix(end);
  }
  const auto query = std::min(text.find('?'), text.size());
  parts.path = text.substr(0, query);
  parts.query = text.substr(query);
  return parts;
}

// RFC 3986, section 5.2.4; the path starts with '/'.
std::string withoutDots(std::string_view path) {
  std::vector<std::string_view> kept;
  bool endsInSlash = false;
  for (std::string_view rest = path; !rest.empty();) {
    rest.remove_prefix(1); // the '/'
    const auto end = std::min(rest.find('/'), rest.size());
    const std::string_view segment = rest.substr(0, end);
    rest.remove_prefix(end);
    endsInSlash = segment == "." || segment == "..";
    if (segment == ".." && !kept.empty())
      kept.pop_back();
    if (!endsInSlash)
      kept.push_back(segment);
  }
  std::string result;
  for (const std::string_view segment : kept)
    result.append("/").append(segment);
  return endsInSlash || result.empty() ? result + "/" : result;
}

// Servers put spaces and raw UTF-8 into Location; browsers escape them, and so does this.
std::string percentEncoded(std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string result;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte < 0x7f) {
      result += c;
    } else {
      result += '%';
      result += kHex[byte >> 4U];
      result += kHex[byte & 15U];
    }
  }
  return result;
}

Result<bool> isTls(std::string_view scheme, std::string_view whole) {
  const std::string name = lowered(scheme);
  if (name != "http" && name != "https")
    return refuse(whole, name.empty() ? std::string("the URL does not start with http:// or https://")
                                      : "the scheme " + name + " is neither http nor https");
  return name == "https";
}

// The reference names its own host, and perhaps its scheme.
Result<Url> resolveAbsolute(const Url& base, const Parts& parts, const std::string& text) {
  const std::string scheme = base.origin.tls ? "https:" : "http:";
  auto url = parseUrl(parts.scheme.empty() ? scheme + text : text);
  if (url)
    url->path = withoutDots(pathWithoutQuery(url->path)).append(parts.query);
  return url;
}

} // namespace

std::uint16_t defaultPort(bool tls) { return tls ? 443 : 80; }

std::string_view pathWithoutQuery(std::string_view path) { return path.substr(0, path.find('?')); }

Result<Url> parseUrl(std::string_view text) {
  if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f; }))
    return refuse(text, "a URL cannot hold spaces or control characters");
  const Parts parts = split(text);
  const auto tls = isTls(parts.scheme, text);
  if (!tls)
    return std::unexpected(tls.error());
  if (!parts.hasAuthority)
    return refuse(text, "the URL has no host");
  auto origin = parseAuthority(parts.authority, *tls, text);
  if (!origin)
    return std::unexpected(origin.error());
  std::string path = parts.path.empty() ? std::string("/") : std::string(parts.path);
  path.append(parts.query);
  return Url{.origin = std::move(*origin), .path = std::move(path)};
}

Result<Url> resolveReference(const Url& base, std::string_view reference) {
  const std::string text = percentEncoded(reference);
  const Parts parts = split(text);
  if (!parts.scheme.empty() || parts.hasAuthority)
    return resolveAbsolute(base, parts, text);
  const std::string_view basePath = pathWithoutQuery(base.path);
  std::string path;
  if (parts.path.empty())
    path = parts.query.empty() ? base.path : std::string(basePath);
  else if (parts.path.starts_with('/'))
    path = withoutDots(parts.path);
  else
    path = withoutDots(std::string(basePath.substr(0, basePath.rfind('/') + 1)).append(parts.path));
  path.append(parts.query);
  return Url{.origin = base.origin, .path = std::move(path)};
}

std::string hostHeader(const Origin& origin) {
  const bool v6 = origin.host.find(':') != std::string::npos;
  std::string text = v6 ? "[" + origin.host + "]" : origin.host;
  if (origin.port != defaultPort(origin.tls))
    text.append(":").append(std::to_string(origin.port));
  return text;
}

std::string originText(const Origin& origin) { return (origin.tls ? "https://" : "http://") + hostHeader(origin); }

std::string urlText(const Url& url) { return originText(url.origin) + url.path; }

} // namespace tidemark

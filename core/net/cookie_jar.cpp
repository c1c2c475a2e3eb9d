// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/cookie_jar.h"

#include <algorithm>
#include <utility>

namespace tidemark {

namespace {

// RFC 6265, section 5.1.3.
bool domainMatches(std::string_view host, std::string_view domain) {
  if (host == domain)
    return true;
  return host.size() > domain.size() && host.ends_with(domain) && host[host.size() - domain.size() - 1] == '.';
}

// Section 5.1.4.
bool pathMatches(std::string_view path, std::string_view cookiePath) {
  if (!path.starts_with(cookiePath))
    return false;
  return path.size() == cookiePath.size() || cookiePath.ends_with('/') || path[cookiePath.size()] == '/';
}

bool matches(const Cookie& cookie, const Url& url, WallTime now) {
  if (cookie.expires <= now || (cookie.secure && !url.origin.tls))
    return false;
  const bool host = cookie.hostOnly ? url.origin.host == cookie.domain : domainMatches(url.origin.host, cookie.domain);
  return host && pathMatches(pathWithoutQuery(url.path), cookie.path);
}

} // namespace

bool CookieJar::store(const Url& url, std::string_view setCookie, WallTime now) {
  Cookie cookie = parseSetCookie(url, setCookie, now);
  if (cookie.name.empty())
    return false;
  const auto same = std::ranges::find_if(m_cookies, [&](const Cookie& other) {
    return other.name == cookie.name && other.domain == cookie.domain && other.path == cookie.path;
  });
  if (cookie.expires <= now) {
    if (same != m_cookies.end())
      m_cookies.erase(same);
  } else if (same != m_cookies.end()) {
    *same = std::move(cookie);
  } else {
    m_cookies.push_back(std::move(cookie));
  }
  return true;
}

std::string CookieJar::headerFor(const Url& url, WallTime now) const {
  std::vector<const Cookie*> sent;
  for (const Cookie& cookie : m_cookies)
    if (matches(cookie, url, now))
      sent.push_back(&cookie);
  // Few cookies: an insertion sort by length of path keeps the order of creation and needs no memory.
  for (std::size_t i = 1; i < sent.size(); ++i)
    for (std::size_t j = i; j > 0 && sent[j]->path.size() > sent[j - 1]->path.size(); --j)
      std::swap(sent[j], sent[j - 1]);
  std::string text;
  for (const Cookie* cookie : sent)
    text.append(text.empty() ? "" : "; ").append(cookie->name).append("=").append(cookie->value);
  return text;
}

const std::string* CookieJar::find(const Url& url, std::string_view name, WallTime now) const {
  const Cookie* best = nullptr;
  for (const Cookie& cookie : m_cookies)
    if (cookie.name == name && matches(cookie, url, now))
      if (best == nullptr || cookie.path.size() > best->path.size())
        best = &cookie;
  return best == nullptr ? nullptr : &best->value;
}

} // namespace tidemark

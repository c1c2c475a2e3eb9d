// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/net/url.h"

namespace tidemark {

// One cookie of RFC 6265.
struct Cookie {
  std::string name;
  std::string value;
  std::string domain; // lower case, no leading dot
  std::string path;
  bool hostOnly = true;
  bool secure = false;
  WallTime expires = WallTime::max(); // max: until the jar is cleared
  friend bool operator==(const Cookie&, const Cookie&) = default;
};

// The cookies of one user. No allocation while it is empty. Public suffixes are not known to it: a load test
// talks to hosts that its author listed.
class CookieJar {
public:
  // Takes one Set-Cookie value received from `url`; false when it is ignored (foreign domain, no name).
  bool store(const Url& url, std::string_view setCookie, WallTime now);
  // The value of the Cookie header for `url`, longest path first; empty: send none. Expired ones are left out.
  [[nodiscard]] std::string headerFor(const Url& url, WallTime now) const;
  // The value of a cookie that would be sent to `url`; null when there is none.
  [[nodiscard]] const std::string* find(const Url& url, std::string_view name, WallTime now) const;

  [[nodiscard]] bool empty() const { return m_cookies.empty(); }
  void clear() { m_cookies.clear(); }

private:
  std::vector<Cookie> m_cookies; // in order of creation
};

// A Set-Cookie value as seen from `url`; nothing-like (empty name) when it must be ignored.
Cookie parseSetCookie(const Url& url, std::string_view setCookie, WallTime now);

// The date of RFC 6265, section 5.1.1; WallTime::min() when it is none.
WallTime parseCookieDate(std::string_view text);

} // namespace tidemark

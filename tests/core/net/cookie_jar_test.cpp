// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "core/net/cookie_jar.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr WallTime kNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}};

Url url(std::string_view text) { return parseUrl(text).value(); }

std::string sentTo(const CookieJar& jar, std::string_view text, WallTime now = kNow) {
  return jar.headerFor(url(text), now);
}

} // namespace

TEST_CASE("a cookie without attributes goes to its host and folder only") {
  CookieJar jar;
  CHECK(jar.store(url("http://a.test/x/y"), "id=1", kNow));
  CHECK(sentTo(jar, "http://a.test/x/z") == "id=1");
  CHECK(sentTo(jar, "http://a.test/x") == "id=1");
  CHECK(sentTo(jar, "http://a.test/xy").empty());
  CHECK(sentTo(jar, "http://a.test/").empty());
  CHECK(sentTo(jar, "http://b.a.test/x/y").empty());
  CHECK(sentTo(jar, "https://a.test:8443/x/y") == "id=1");
}

TEST_CASE("Domain widens to subdomains and is refused for foreign hosts") {
  CookieJar jar;
  CHECK(jar.store(url("http://b.a.test/"), "id=1; Domain=.A.test", kNow));
  CHECK(sentTo(jar, "http://a.test/") == "id=1");
  CHECK(sentTo(jar, "http://c.a.test/") == "id=1");
  CHECK(sentTo(jar, "http://xa.test/").empty());
  CHECK_FALSE(jar.store(url("http://a.test/"), "id=2; Domain=other.test", kNow));
  CHECK_FALSE(jar.store(url("http://a.test/"), "id=2; Domain=b.a.test", kNow));
}

TEST_CASE("Secure cookies need https") {
  CookieJar jar;
  jar.store(url("https://a.test/"), "id=1; Secure; HttpOnly; SameSite=Lax", kNow);
  CHECK(sentTo(jar, "http://a.test/").empty());
  CHECK(sentTo(jar, "https://a.test/") == "id=1");
}

TEST_CASE("Max-Age and Expires end a cookie, Max-Age first") {
  CookieJar jar;
  const Url from = url("http://a.test/");
  jar.store(from, "short=1; Max-Age=10; Expires=Wed, 01 Jan 2020 00:00:00 GMT", kNow);
  jar.store(from, "long=2; expires=Sun, 22 Nov 2026 00:00:00 GMT", kNow);
  CHECK(sentTo(jar, "http://a.test/") == "short=1; long=2");
  CHECK(sentTo(jar, "http://a.test/", kNow + 10s) == "long=2");
  CHECK(sentTo(jar, "http://a.test/", kNow + 24h).empty());
  jar.store(from, "long=; Max-Age=0", kNow);
  CHECK(sentTo(jar, "http://a.test/") == "short=1");
  jar.store(from, "short=; Expires=Thu, 01 Jan 1970 00:00:00 GMT", kNow);
  CHECK(jar.empty());
}

TEST_CASE("the same name, domain and path replaces; longer paths come first") {
  CookieJar jar;
  const Url from = url("http://a.test/x/y");
  jar.store(from, "a=root; Path=/", kNow);
  jar.store(from, "b=deep; Path=/x/y", kNow);
  jar.store(from, "a=again; Path=/", kNow);
  CHECK(sentTo(jar, "http://a.test/x/y") == "b=deep; a=again");
  CHECK(*jar.find(from, "a", kNow) == "again");
  CHECK(jar.find(from, "c", kNow) == nullptr);
}

TEST_CASE("values keep = and quotes, and senseless cookies are ignored") {
  CookieJar jar;
  const Url from = url("http://a.test/");
  jar.store(from, " token = \"a=b==\" ; Path=nonsense; Max-Age=x", kNow);
  CHECK(sentTo(jar, "http://a.test/any") == "token=\"a=b==\"");
  CHECK_FALSE(jar.store(from, "novalue", kNow));
  CHECK_FALSE(jar.store(from, "=x", kNow));
  CHECK_FALSE(jar.store(from, "", kNow));
}

TEST_CASE("an address matches itself only") {
  CookieJar jar;
  CHECK(jar.store(url("http://127.0.0.1/"), "id=1; Domain=127.0.0.1", kNow));
  CHECK(sentTo(jar, "http://127.0.0.1:81/") == "id=1");
  CHECK(sentTo(jar, "http://9.127.0.0.1/").empty());
}

TEST_CASE("the dates that servers write are understood") {
  const WallTime wanted{std::chrono::sys_days{std::chrono::year{1994} / 11 / 6} + 8h + 49min + 37s};
  CHECK(parseCookieDate("Sun, 06 Nov 1994 08:49:37 GMT") == wanted);
  CHECK(parseCookieDate("Sunday, 06-Nov-94 08:49:37 GMT") == wanted);
  CHECK(parseCookieDate("Sun Nov  6 08:49:37 1994") == wanted);
  CHECK(parseCookieDate("Fri, 31 Dec 9999 23:59:59 GMT") == WallTime::max());
  for (const std::string_view text : {"", "tomorrow", "06 Nov 1994", "31 Feb 2026 00:00:00", "06 Nov 1994 25:00:00"})
    CHECK(parseCookieDate(text) == WallTime::min());
}

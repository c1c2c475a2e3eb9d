// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/host.h"

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("an address is taken apart") {
  const auto url = parseHostUrl("https://API.Example.com:8443/v1/");
  REQUIRE(url.has_value());
  CHECK(url->tls);
  CHECK(url->host == "api.example.com");
  CHECK(url->port == 8443);
  CHECK(url->rest == "/v1");
  CHECK(parseHostUrl("http://127.0.0.1")->port == 80);
  CHECK(parseHostUrl("https://a")->port == 443);
  CHECK(parseHostUrl("http://[::1]:99/x?y=1")->host == "::1");
  CHECK(parseHostUrl("http://[::1]:99/x?y=1")->port == 99);
  CHECK(parseHostUrl("http://[::1]/")->rest.empty());
}

TEST_CASE("what is no address of a server is refused") {
  for (const char* text :
       {"", "127.0.0.1", "ftp://a", "http://", "http://:80", "http://a:0", "http://a:65536", "http://a:x", "http://a b",
        "http://u:p@a", "http://a/#x", "http://a..b", "http://-a", "HTTP://a", "http://a\n"}) {
    CAPTURE(text);
    CHECK_FALSE(parseHostUrl(text).has_value());
  }
}

TEST_CASE("loopback is a literal of its networks or the name localhost") {
  for (const char* host : {"127.0.0.1", "127.255.0.9", "::1", "[::1]", "localhost", "LocalHost", "localhost."}) {
    CAPTURE(host);
    CHECK(isLoopback(host));
  }
  // Names and other spellings may lead anywhere.
  for (const char* host : {"127.1", "2130706433", "0x7f.1", "127.0.0.1.example.com", "10.0.0.1", "0.0.0.0", "::2",
                           "my-localhost", "localhost.example.com", ""}) {
    CAPTURE(host);
    CHECK_FALSE(isLoopback(host));
  }
}

TEST_CASE("names of headers are tokens, values have no line break") {
  CHECK(isHeaderName("X-API-Key"));
  CHECK_FALSE(isHeaderName("X Key"));
  CHECK_FALSE(isHeaderName(""));
  CHECK(isHeaderValue("a: b"));
  CHECK_FALSE(isHeaderValue("a\r\nb"));
}

TEST_CASE("the address of a proxy is taken apart, its credentials with it") {
  const auto proxy = parseProxyUrl("http://me%40home:a:b%2F${pw}@Proxy.test:3128");
  REQUIRE(proxy.has_value());
  CHECK(proxy->address.host == "proxy.test");
  CHECK(proxy->address.port == 3128);
  CHECK(proxy->user == "me@home");
  CHECK(proxy->password == "a:b/${pw}");
  const auto plain = parseProxyUrl("http://127.0.0.1:8080/");
  REQUIRE(plain.has_value());
  CHECK(plain->user.empty());
  CHECK(parseProxyUrl("http://me@a")->password.empty());
  for (const char* text : {"", "proxy:80", "https://a", "http://a/x", "http://u:p@", "http://u:p@a:0", "http://a?x"}) {
    CAPTURE(text);
    const auto wrong = parseProxyUrl(text);
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().detail.text().find("u:p") == std::string::npos);
  }
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <array>

#include "core/net/url.h"

using namespace tidemark;

namespace {
Url url(std::string_view text) {
  const auto parsed = parseUrl(text);
  REQUIRE(parsed.has_value());
  return *parsed;
}
} // namespace

TEST_CASE("an absolute URL is taken apart") {
  CHECK(url("http://api.test") == Url{.origin = {false, "api.test", 80}, .path = "/"});
  CHECK(url("HTTPS://API.Test:8443/A/b?C=d#part") == Url{.origin = {true, "api.test", 8443}, .path = "/A/b?C=d"});
  CHECK(url("http://[::1]:8080?x") == Url{.origin = {false, "::1", 8080}, .path = "/?x"});
  CHECK(url("https://127.0.0.1:") == Url{.origin = {true, "127.0.0.1", 443}, .path = "/"});
}

TEST_CASE("what is no URL for a load test is refused with the reason") {
  for (const std::string_view text : {"",
                                      "api.test/x",
                                      "/x",
                                      "ftp://api.test",
                                      "http:",
                                      "http://",
                                      "http:///x",
                                      "http://:80/",
                                      "http://a b/",
                                      "http://a/x y",
                                      "http://a:0/",
                                      "http://a:65536/",
                                      "http://a:8x/",
                                      "http://[::1",
                                      "http://[]/",
                                      "http://[::g]/",
                                      "http://[::1]x/",
                                      "http://user:pw@a/",
                                      "http://a\n/",
                                      "http://a<b/"}) {
    CAPTURE(text);
    const auto parsed = parseUrl(text);
    REQUIRE_FALSE(parsed.has_value());
    CHECK(parsed.error().code == ErrorCode::usage);
    CHECK_FALSE(parsed.error().detail.empty());
  }
}

TEST_CASE("a URL is written as it was read, without the default port") {
  for (const std::string text : {"http://api.test/", "https://api.test:8443/a?b=c", "http://[::1]:8080/x"})
    CHECK(urlText(url(text)) == text);
  CHECK(urlText(url("https://a:443/")) == "https://a/");
  CHECK(hostHeader(url("http://a:80").origin) == "a");
  CHECK(hostHeader(url("http://[fe80::1]:81").origin) == "[fe80::1]:81");
  CHECK(originText(url("https://a/b").origin) == "https://a");
}

// RFC 3986, section 5.4, with http in place of its base's path parameters.
TEST_CASE("references resolve as RFC 3986 lists them") {
  const Url base = url("http://a/b/c/d;p?q");
  constexpr std::array<std::array<std::string_view, 2>, 36> kCases = {{{"g", "http://a/b/c/g"},
                                                                       {"./g", "http://a/b/c/g"},
                                                                       {"g/", "http://a/b/c/g/"},
                                                                       {"/g", "http://a/g"},
                                                                       {"//g", "http://g/"},
                                                                       {"?y", "http://a/b/c/d;p?y"},
                                                                       {"g?y", "http://a/b/c/g?y"},
                                                                       {"#s", "http://a/b/c/d;p?q"},
                                                                       {"g#s", "http://a/b/c/g"},
                                                                       {"g?y#s", "http://a/b/c/g?y"},
                                                                       {";x", "http://a/b/c/;x"},
                                                                       {"g;x", "http://a/b/c/g;x"},
                                                                       {"", "http://a/b/c/d;p?q"},
                                                                       {".", "http://a/b/c/"},
                                                                       {"./", "http://a/b/c/"},
                                                                       {"..", "http://a/b/"},
                                                                       {"../", "http://a/b/"},
                                                                       {"../g", "http://a/b/g"},
                                                                       {"../..", "http://a/"},
                                                                       {"../../", "http://a/"},
                                                                       {"../../g", "http://a/g"},
                                                                       {"../../../g", "http://a/g"},
                                                                       {"../../../../g", "http://a/g"},
                                                                       {"/./g", "http://a/g"},
                                                                       {"/../g", "http://a/g"},
                                                                       {"g.", "http://a/b/c/g."},
                                                                       {"..g", "http://a/b/c/..g"},
                                                                       {"./../g", "http://a/b/g"},
                                                                       {"./g/.", "http://a/b/c/g/"},
                                                                       {"g/./h", "http://a/b/c/g/h"},
                                                                       {"g/../h", "http://a/b/c/h"},
                                                                       {"g;x=1/../y", "http://a/b/c/y"},
                                                                       {"g?y/./x", "http://a/b/c/g?y/./x"},
                                                                       {"https://h/x/../y", "https://h/y"},
                                                                       {"/a b\xc3\xa9", "http://a/a%20b%C3%A9"},
                                                                       {"//[::1]:9/x", "http://[::1]:9/x"}}};
  for (const auto& [reference, wanted] : kCases) {
    CAPTURE(reference);
    const auto resolved = resolveReference(base, reference);
    REQUIRE(resolved.has_value());
    CHECK(urlText(*resolved) == wanted);
  }
  CHECK_FALSE(resolveReference(base, "mailto:x@y").has_value());
  CHECK_FALSE(resolveReference(base, "http://").has_value());
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "tests/core/plan/resolving.h"

using namespace tidemark;
using namespace tidemark::test;

namespace {

constexpr const char* kToday = "2026-11-21";

ResolveOptions optionsWith(std::vector<std::string> authorize) {
  ResolveOptions options = plainOptions();
  options.authorize = std::move(authorize);
  options.today = kToday;
  return options;
}

Problems refused(std::string_view text, std::vector<std::string> authorize = {}) {
  return authorizationProblems(planOf(text, optionsWith(std::move(authorize))), kToday);
}

std::string withHost(std::string_view url) { return changed("/variables/base", '"' + std::string{url} + '"'); }

} // namespace

TEST_CASE("loopback needs no authorization") {
  for (const char* url : {"http://127.0.0.1", "http://127.8.8.8:99", "http://[::1]:80", "http://localhost:3000"}) {
    CAPTURE(url);
    CHECK(refused(withHost(url)).empty());
  }
}

TEST_CASE("any other host does, private ranges and look-alikes too") {
  for (const char* url : {"http://10.0.0.1", "http://192.168.1.1", "http://127.1", "https://api.example.com",
                          "http://localhost.example.com", "http://0.0.0.0", "http://2130706433"}) {
    CAPTURE(url);
    const Problem problem = problemAt(refused(withHost(url)), "/targets/0/url");
    CHECK(problem.message.text().ends_with("is not authorised"));
    CHECK(problem.hint.text().find("--authorize") != std::string::npos);
  }
}

TEST_CASE("a host is authorised by the project or on the command line, however it is spelled") {
  const std::string text = withHost("https://API.Example.com");
  CHECK(refused(changed(text, "/authorization", R"({"hosts": ["api.example.com."]})")).empty());
  CHECK(refused(text, {"Api.Example.Com"}).empty());
  CHECK(refused(text, {"example.com"}).size() == 1);
  CHECK(refused(withHost("http://[fd00::1]"), {"[fd00::1]"}).empty());
}

TEST_CASE("an authorization that has ended refuses every other host") {
  const std::string text =
      changed(withHost("http://a.example"), "/authorization", R"({"hosts": ["a.example"], "until": "2026-11-20"})");
  CHECK(problemAt(refused(text), "/targets/0/url").message ==
        "the authorization for \"a.example\" ended on 2026-11-20");
  CHECK(refused(changed(text, "/authorization/until", R"("2026-11-21")")).empty());
  CHECK(refused(changed(text, "/variables/base", R"("http://127.0.0.1")")).empty());
  CHECK(planOf(text, optionsWith({"b.example"})).authorisedHosts.empty());
}

TEST_CASE("requests with an address of their own are asked too") {
  const std::string text = changed("/userClasses/0/flow/1/url", R"("https://other.example/x")");
  CHECK(problemAt(refused(text), "/userClasses/0/flow/1/url").message ==
        "the host \"other.example\" is not authorised");
  CHECK(refused(text, {"other.example"}).empty());
  CHECK(refused(changed("/userClasses/0/flow/1/url", R"("${base}/x")")).empty());
}

TEST_CASE("proxies and token servers are hosts as well") {
  CHECK(problemAt(refused(changed("/targets/0/proxy", R"("http://proxy.example:3128")")), "/targets/0/proxy").message ==
        "the host \"proxy.example\" is not authorised");
  CHECK(refused(changed("/targets/0/proxy", R"("http://me:x@proxy.example:3128")")).size() == 1);
  CHECK(refused(changed("/targets/0/proxy", R"("http://localhost:3128")")).empty());
  const std::string oauth = changed(
      "/targets/0/auth", R"({"oauth2": {"tokenUrl": "https://id.example/t", "clientId": "a", "clientSecret": "b"}})");
  CHECK(refused(oauth).size() == 1);
}

TEST_CASE("a loopback name that is made to lead elsewhere is no loopback") {
  const std::string text = withHost("http://localhost");
  CHECK(refused(changed(text, "/targets/0/resolve", R"({"localhost": "127.0.0.1"})")).empty());
  CHECK(refused(changed(text, "/targets/0/resolve", R"({"localhost": "93.184.216.34"})")).size() == 1);
}

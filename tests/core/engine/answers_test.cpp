// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "tests/core/engine/engine_run.h"
#include "tests/fakes/scripted_server.h"

using namespace tidemark;

namespace {

EngineRun runOf(const TargetServer& server, const std::string& flow, const std::string& target = {}) {
  return {planOf(server.baseUrl(), {.flow = flow, .target = target}), 1};
}

// A request of which everything holds, with its one check.
std::string checked(const std::string& url, const std::string& check) {
  return fmt::format(R"({{"request": "R", "url": "{}", "checks": [{}]}})", url, check);
}

} // namespace

TEST_CASE("checks of every kind hold and fail, and each is counted") {
  struct Case {
    const char* url;
    const char* holds;
    const char* fails;
  };
  const auto server = startTarget();
  for (const Case& one :
       {Case{"/health", R"({"json": "$.status", "equals": "healthy"})", R"({"json": "$.status", "equals": "ill"})"},
        Case{"/health", R"({"json": "$.ok", "equals": true})", R"({"json": "$.ok", "equals": "true"})"},
        Case{"/health", R"({"json": "$.ok", "in": [false, true]})", R"({"json": "$.ok", "in": [1, 2]})"},
        Case{"/health", R"({"json": "$.ok", "exists": true})", R"({"json": "$.ok", "exists": false})"},
        Case{"/health", R"({"json": "$.none", "exists": false})", R"({"json": "$.none", "exists": true})"},
        Case{"/health", R"({"json": "$.status", "matches": "^hea"})", R"({"json": "$.status", "matches": "^x"})"},
        Case{"/echo", R"({"json": "$.bodyBytes", "below": 1})", R"({"json": "$.bodyBytes", "above": 0})"},
        Case{"/bench", R"({"body": {"contains": "ok"}})", R"({"body": {"contains": "no"}})"},
        Case{"/bench", R"({"body": {"equals": "ok\n"}})", R"({"body": {"equals": "ok"}})"},
        Case{"/bench", R"({"body": {"matches": "o."}})", R"({"body": {"matches": "o{3}"}})"},
        Case{"/bytes/500", R"({"body": {"size": ">= 500B"}})", R"({"body": {"size": "< 500B"}})"},
        Case{"/bench", R"({"header": "content-type", "contains": "text"})",
             R"({"header": "content-type", "equals": "text/html"})"},
        Case{"/bench", R"({"time": "< 10s"})", R"({"time": "< 1us"})"},
        Case{"/bench", R"({"header": "Content-Length", "size": "> 0B"})", R"({"json": "$.a", "exists": true})"}}) {
    CAPTURE(one.holds);
    CAPTURE(one.fails);
    const EngineRun good = runOf(*server, checked(one.url, one.holds));
    CHECK(good.ok("R") == 1);
    CHECK(good.sum().check(ScenarioId{0}, CheckId{0}).passed == 1);
    const EngineRun bad = runOf(*server, checked(one.url, one.fails));
    CHECK(bad.count("R", Outcome::check) == 1);
    CHECK(bad.sum().check(ScenarioId{0}, CheckId{0}).failed == 1);
  }
}

TEST_CASE("an unexpected status is neither checked nor extracted from") {
  const auto server = startTarget();
  const EngineRun run = runOf(*server, R"({"request": "R", "url": "/status/500", "checks": [{"time": "< 1us"}],
      "extract": [{"name": "x", "json": "$.none"}]}, {"request": "Next", "url": "/bench"})");
  CHECK(run.count("R", Outcome::status) == 1);
  CHECK(run.sum().check(ScenarioId{0}, CheckId{0}) == CheckCounters{});
  CHECK(run.ok("Next") == 1);
}

TEST_CASE("an expected error is a success that is counted as an expected error") {
  const auto server = startTarget();
  const EngineRun run = runOf(*server, R"({"request": "R", "url": "/status/404", "expectStatus": [404]},
                                          {"request": "T", "url": "/status/204", "expectStatus": ["4xx"]})");
  CHECK(run.ok("R") == 1);
  CHECK(run.row("R").expectedErrors == 1);
  CHECK(run.count("T", Outcome::status) == 1);
}

TEST_CASE("extractors of every kind find what the next request sends") {
  const auto server = startTarget();
  const EngineRun run = runOf(*server, R"({"request": "R", "url": "/cookies/set?c=crumb", "extract": [
      {"name": "j", "json": "$.set"}, {"name": "r", "regex": "\"(s.t)\"", "group": 1},
      {"name": "h", "header": "Content-Type"}, {"name": "c", "cookie": "c"}, {"name": "s", "status": true},
      {"name": "d", "json": "$.none", "default": "fallback"}]},
      {"request": "Sent", "method": "POST", "url": "/echo", "body": {"json": ["${j}", "${r}", "${h}", "${c}", "${s}", "${d}"]},
       "checks": [{"json": "$.body", "equals": "[true,\"set\",\"application/json\",\"crumb\",200,\"fallback\"]"}]})");
  CHECK(run.ok("R") == 1);
  CHECK(run.ok("Sent") == 1);
}

TEST_CASE("an extractor that finds nothing ends the iteration") {
  const auto server = startTarget();
  const EngineRun run =
      runOf(*server, R"({"request": "R", "url": "/health", "extract": [{"name": "x", "json": "$.none"}]},
                                          {"request": "Never", "url": "/bench"})");
  CHECK(run.count("R", Outcome::extract) == 1);
  CHECK(run.row("Never").count() == 0);
}

TEST_CASE("bodies of every kind arrive as written") {
  const auto server = startTarget();
  const EngineRun run = runOf(*server, R"({"request": "F", "method": "POST", "url": "/echo",
      "body": {"form": {"a b": "1&2", "c": "${choice(d)}"}}, "checks": [{"json": "$.body", "equals": "a+b=1%262&c=d"}]},
      {"request": "T", "method": "PUT", "url": "/echo", "body": {"text": "plain ${int(3,3)} $${x}"},
       "checks": [{"json": "$.body", "equals": "plain 3 $${x}"}]},
      {"request": "J", "method": "POST", "url": "/echo", "body": {"json": {"n": "${int(4,4)}", "s": "${string(5)}", "m": "a${int(6,6)}"}},
       "checks": [{"json": "$.body", "equals": "{\"n\":4,\"s\":\"5\",\"m\":\"a6\"}"}]},
      {"request": "E", "method": "POST", "url": "/echo", "checks": [{"body": {"contains": "Content-Length"}}]})");
  for (const char* row : {"F", "T", "J", "E"}) {
    CAPTURE(row);
    CHECK(run.ok(row) == 1);
  }
}

TEST_CASE("cookies are kept for the user and not sent where the target wants none") {
  const auto server = startTarget();
  const std::string flow = R"({"request": "Set", "url": "/cookies/set?a=1"},
      {"request": "Get", "url": "/cookies", "checks": [{"json": "$.cookies.a", "equals": "1"}]})";
  CHECK(runOf(*server, flow).ok("Get") == 1);
  CHECK(runOf(*server, flow, R"(, "cookies": false)").count("Get", Outcome::check) == 1);
}

TEST_CASE("credentials of the target are sent") {
  const auto server = startTarget();
  const std::string flow = R"({"request": "R", "url": "/echo", "checks": [{"body": {"contains": "WHAT"}}]})";
  const auto sends = [&](const std::string& auth, const std::string& what) {
    std::string text = flow;
    return runOf(*server, text.replace(text.find("WHAT"), 4, what), R"(, "auth": )" + auth).ok("R") == 1;
  };
  CHECK(sends(R"({"bearer": "abc"})", "Bearer abc"));
  CHECK(sends(R"({"basic": {"user": "me", "password": "pw"}})", "Basic bWU6cHc="));
}

TEST_CASE("redirects are followed as one sample where they are allowed, and not by default") {
  const auto server = startTarget();
  CHECK(runOf(*server, R"({"request": "R", "url": "/redirect/2", "expectStatus": [302]})").ok("R") == 1);
  CHECK(server->counters().of("/redirect/{n}") == 1);
  const EngineRun followed =
      runOf(*server, R"({"request": "R", "url": "/redirect/2", "redirects": 5, "expectStatus": [200]})");
  CHECK(followed.ok("R") == 1);
  CHECK(server->counters().of("/redirect/{n}") == 4);
  const EngineRun short_ =
      runOf(*server, R"({"request": "R", "url": "/redirect/2", "redirects": 1, "expectStatus": [200]})");
  CHECK(short_.count("R", Outcome::status) == 1);
}

TEST_CASE("a chain of redirects that is longer than allowed is a failure that says so") {
  const auto server = startTarget();
  const EngineRun run = runOf(*server, R"({"request": "R", "url": "/redirect/3", "redirects": 2})");
  CHECK(run.count("R", Outcome::status) == 1);
  REQUIRE(run.sum().errors.size() == 1);
  CHECK(run.sum().errors[0].message == "HTTP 302: more than 2 redirects");
  CHECK(runOf(*server, R"({"request": "R", "url": "/redirect/2", "redirects": 2})").ok("R") == 1);
  CHECK(runOf(*server, R"({"request": "R", "url": "/redirect/2"})").ok("R") == 1); // none was to be followed
}

TEST_CASE("a redirect to a host that is not authorised is not followed, and that is a failure") {
  const auto server = startTarget();
  for (const char* host : {"127.example.com", "10.0.0.1"}) {
    const EngineRun run = runOf(
        *server, fmt::format(R"({{"request": "R", "url": "/redirect-to?url=http://{}/", "redirects": 3}})", host));
    CHECK(run.count("R", Outcome::status) == 1);
    REQUIRE(run.sum().errors.size() == 1);
    CHECK(run.sum().errors[0].message ==
          fmt::format("HTTP 302: the redirect leads to {}, which is not authorised", host));
  }
  const EngineRun nowhere = runOf(*server, R"({"request": "R", "url": "/redirect-to?url=ftp://a/", "redirects": 3})");
  CHECK(nowhere.count("R", Outcome::status) == 1);
}

TEST_CASE("a Host header of the request's own is the only one") {
  std::string seen;
  {
    const ScriptedServer server([&seen](ScriptedPeer& peer) {
      seen = peer.readRequest();
      peer.send(okResponse(""));
    });
    const EngineRun run(planOf(fmt::format("http://127.0.0.1:{}", server.port()),
                               {.flow = R"({"request": "R", "url": "/", "headers": {"hOST": "other.test"}})"}),
                        1);
    CHECK(run.ok("R") == 1);
  }
  CHECK(seen.find("hOST: other.test\r\n") != std::string::npos);
  CHECK(seen.find("Host: ") == std::string::npos);
}

TEST_CASE("JSON-RPC results, errors, notifications and streamed answers") {
  const auto server = startTarget();
  const auto rpc = [](const std::string& url, const std::string& body) {
    return fmt::format(R"({{"request": "R", "method": "POST", "url": "{}", "body": {{"jsonrpc": {}}},
                           "extract": [{{"name": "t", "json": "$.result.tools[0].name", "default": "-"}}]}})",
                       url, body);
  };
  CHECK(runOf(*server, rpc("/mcp", R"({"method": "tools/list"})")).ok("R") == 1);
  CHECK(runOf(*server, rpc("/mcp?stream=1", R"({"method": "tools/list"})")).ok("R") == 1);
  CHECK(runOf(*server, rpc("/mcp", R"({"method": "no/such"})")).count("R", Outcome::check) == 1);
  CHECK(runOf(*server, rpc("/mcp?stream=1", R"({"method": "no/such"})")).count("R", Outcome::check) == 1);
  CHECK(runOf(*server, rpc("/mcp", R"({"method": "ping", "notification": true})")).ok("R") == 1);
  CHECK(runOf(*server, rpc("/bench", R"({"method": "ping"})")).row("R").failedCount() == 1);
}

TEST_CASE("connections are kept, closed and shared as the target says") {
  const auto connections = [](const std::string& policy, int workers) {
    const auto server = startTarget();
    const EngineRun run(
        planOf(server->baseUrl(), {.flow = R"({"repeat": 2, "steps": [{"request": "R", "url": "/delay/2"}]})",
                                   .load = R"({"iterations": 12, "users": 4})",
                                   .target = R"(, "connections": )" + policy}),
        workers);
    CHECK(run.ok("R") == 24);
    const auto queued = run.row("R").phaseCount[static_cast<std::size_t>(Phase::queue)];
    CHECK((queued > 0) == policy.starts_with('{'));
    return server->counters().connections;
  };
  CHECK(connections(R"("per-user")", 2) == 4);
  CHECK(connections(R"("per-iteration")", 2) == 12);
  CHECK(connections(R"("per-request")", 2) == 24);
  CHECK(connections(R"({"shared": 2})", 2) == 2);
}

TEST_CASE("an absolute URL keeps the path of the variable it begins with") {
  const auto server = startTarget();
  const EngineRun run(planOf(server->baseUrl(),
                             {.flow = R"({"request": "R", "url": "${there}/200"})",
                              .project = fmt::format(R"(, "variables": {{"there": "{}/status"}})", server->baseUrl())}),
                      1);
  CHECK(run.ok("R") == 1);
  CHECK(server->counters().of("/status/{code}", 200) == 1);
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/trial.h"

#include <algorithm>
#include <thread>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "core/plan/project_file.h"
#include "core/target/target_server.h"
#include "tests/fakes/planned.h"
#include "tests/fakes/scripted_server.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const SystemClock kClock;

std::unique_ptr<TargetServer> target(TargetOptions options = {}) {
  auto server = TargetServer::start(options);
  REQUIRE(server.has_value());
  return std::move(*server);
}

// A project with one class; `flow` and `more` are pieces of JSON: steps, and further members of the class.
std::string projectText(const std::string& base, const std::string& flow, const std::string& more = {},
                        const std::string& members = {}) {
  return fmt::format(
      R"({{"format": "tidemark-project/1", "name": "T", "targets": [{{"name": "api", "url": "{}"}}],
          "userClasses": [{{"name": "U", "flow": [{}]{}}}],
          "scenarios": [{{"name": "S", "load": {{"iterations": 1}}}}]{}}})",
      base, flow, more, members);
}

TrialResult trialOf(const std::string& text, TrialOptions options = {}, const ResolveOptions& resolving = {}) {
  const ResolvedPlan resolved = fakes::planned(text, resolving);
  options.written = std::make_shared<const Project>(parseProject(text).project);
  auto result = runTrial(resolved.plan, resolved.secrets, options, kClock);
  REQUIRE(result.has_value());
  return std::move(*result);
}

std::string pointers(const TrialResult& result) {
  std::string text;
  for (const TrialExchange& exchange : result.exchanges) {
    text += exchange.part + " " + exchange.traced.name + " " + exchange.requestPointer + "\n";
  }
  return text;
}

std::string baseOf(const ScriptedServer& server) { return fmt::format("http://127.0.0.1:{}", server.port()); }

} // namespace

TEST_CASE("a trial tells its requests in order and where each stands in the file") {
  const auto server = target();
  const TrialResult result = trialOf(projectText(
      server->baseUrl(),
      R"({"request": "Off", "url": "/status/500", "disabled": true},
                     {"repeat": 2, "steps": [{"request": "Twice", "url": "/bench"}]},
                     {"choose": [{"weight": 0, "steps": [{"request": "Never", "url": "/bench"}]},
                                 {"weight": 1, "steps": [{"request": "Always", "url": "/bench"}]}]},
                     {"wait": "1ms"}, {"transaction": "T", "steps": [{"request": "In", "url": "/bench"}]})",
      R"(, "start": [{"request": "Begin", "url": "/bench"}], "end": [{"request": "Finish", "url": "/bench"}])"));
  CHECK(pointers(result) == "start Begin /userClasses/0/start/0\n"
                            "flow Twice /userClasses/0/flow/1/steps/0\n"
                            "flow Twice /userClasses/0/flow/1/steps/0\n"
                            "flow Always /userClasses/0/flow/2/choose/1/steps/0\n"
                            "flow In /userClasses/0/flow/4/steps/0\n"
                            "end Finish /userClasses/0/end/0\n");
  CHECK_FALSE(result.failed);
  CHECK(result.end == TraceEnd::complete);
}

TEST_CASE("an exchange says what was sent, what came and how long it took") {
  const auto server = target();
  const TrialResult result = trialOf(projectText(
      server->baseUrl(), R"({"request": "R", "method": "POST", "url": "/echo", "body": {"json": {"a": 1}}})"));
  REQUIRE(result.exchanges.size() == 1);
  const TracedRequest& traced = result.exchanges[0].traced;
  CHECK(traced.method == "POST");
  CHECK(traced.url == server->baseUrl() + "/echo");
  CHECK(traced.status == 200);
  CHECK(traced.httpVersion == "HTTP/1.1");
  CHECK(traced.requestHead.starts_with("POST /echo HTTP/1.1\r\n"));
  CHECK(traced.requestBody == R"({"a":1})");
  CHECK(traced.responseHead.starts_with("HTTP/1.1 200"));
  CHECK(traced.responseBody.find("POST") != std::string::npos);
  CHECK(traced.bodyBytes == traced.responseBody.size());
  CHECK(traced.bytesSent > traced.requestHead.size());
  CHECK(traced.bytesReceived > traced.bodyBytes);
  CHECK(traced.phases[static_cast<std::size_t>(Phase::connect)] > Nanos::zero());
  CHECK(traced.phases[static_cast<std::size_t>(Phase::tls)] == kNoPhase);
  CHECK(traced.service > Nanos::zero());
}

TEST_CASE("checks and extractors tell what they found, or why nothing") {
  const auto server = target();
  const TrialResult result = trialOf(projectText(server->baseUrl(), R"(
    {"request": "R", "url": "/health",
     "checks": [{"json": "$.status", "equals": "healthy"}, {"json": "$.status", "equals": "ill"}, {"time": "< 1h"}],
     "extract": [{"name": "state", "json": "$.status"}, {"name": "other", "json": "$.other", "default": "d"},
                 {"name": "none", "json": "$.none"}]})"));
  const TracedRequest& traced = result.exchanges.at(0).traced;
  REQUIRE(traced.checks.size() == 3);
  CHECK(traced.checks[0] == TracedCheck{R"(json $.status equals "healthy")", true, R"("healthy")"});
  CHECK(traced.checks[1] == TracedCheck{R"(json $.status equals "ill")", false, R"("healthy")"});
  CHECK(traced.checks[2].found.ends_with(" ms"));
  REQUIRE(traced.extracted.size() == 3);
  CHECK(traced.extracted[0] == TracedExtract{.name = "state", .value = "healthy", .found = true});
  CHECK(traced.extracted[1] ==
        TracedExtract{.name = "other", .value = "d", .found = true, .why = "nothing at $.other"});
  CHECK(traced.extracted[2] == TracedExtract{.name = "none", .why = "nothing at $.none"});
  CHECK(result.failed);
  CHECK(result.variables == std::vector<TracedVariable>{{.name = "state", .value = "healthy", .set = true},
                                                        {.name = "other", .value = "d", .set = true},
                                                        {.name = "none"}});
}

TEST_CASE("after an unexpected status nothing is evaluated, and the trial says so") {
  const auto server = target();
  const TrialResult result = trialOf(projectText(server->baseUrl(), R"(
    {"request": "R", "url": "/status/500", "checks": [{"json": "$.a", "exists": true}],
     "extract": [{"name": "a", "json": "$.a"}]})"));
  const TracedRequest& traced = result.exchanges.at(0).traced;
  CHECK(traced.outcome == Outcome::status);
  REQUIRE(traced.checks.size() == 1);
  CHECK_FALSE(traced.checks[0].evaluated);
  REQUIRE(traced.extracted.size() == 1);
  CHECK_FALSE(traced.extracted[0].evaluated);
}

TEST_CASE("no secret leaves a trial") {
  const auto server = target();
  ResolveOptions options;
  options.environmentVariable = [](const std::string&) { return std::optional<std::string>("s3cret"); };
  const TrialResult result = trialOf(projectText(server->baseUrl(), R"(
        {"request": "R", "method": "POST", "url": "/echo?k=${key}", "headers": {"X-Key": "${key}"},
         "body": {"json": {"k": "${key}"}}, "checks": [{"json": "$.path", "equals": "x"}],
         "extract": [{"name": "shown", "json": "$.path"}, {"name": "hidden", "json": "$.method", "secret": true}]})",
                                                 {}, R"(, "variables": {"key": {"secret": "KEY"}})"),
                                     {}, options);
  const TracedRequest& traced = result.exchanges.at(0).traced;
  CHECK(traced.requestBody == R"({"k":"${key}"})");
  for (const std::string& text :
       {traced.url, traced.message, traced.requestHead, traced.requestBody, traced.responseHead, traced.responseBody,
        traced.checks.at(0).found, traced.extracted.at(0).value, result.variables.at(0).value}) {
    CHECK(text.find("s3cret") == std::string::npos);
  }
  CHECK(traced.extracted.at(1).value == "${hidden}");
  CHECK(result.variables.at(1).value == "${hidden}");
  CHECK(traced.responseBody.find("\"POST\"") == std::string::npos); // extracted as a secret
}

TEST_CASE("a poll tells each asking with its condition, and its own end") {
  const ScriptedServer server([](ScriptedPeer& peer) {
    for (int asked = 1; !peer.readRequest().empty(); ++asked) {
      peer.send(okResponse(asked < 3 ? R"({"state": "running"})" : R"({"state": "done"})"));
    }
  });
  const std::string poll = R"({"poll": "Job done", "request": {"name": "Ask", "url": "/"}, "every": "1ms",
    "until": {"json": "$.state", "in": ["done", "failed"]}, "succeed": {"json": "$.state", "equals": "done"}})";
  const TrialResult result = trialOf(projectText(baseOf(server), poll));
  REQUIRE(result.exchanges.size() == 4);
  for (std::uint32_t i = 0; i < 3; ++i) {
    CHECK(result.exchanges[i].traced.round == i + 1);
    CHECK(result.exchanges[i].requestPointer == "/userClasses/0/flow/0/request");
  }
  const std::vector<TracedCheck>& first = result.exchanges[0].traced.conditions;
  REQUIRE(first.size() == 1);
  CHECK(first[0] == TracedCheck{R"(until json $.state in "done", "failed")", false, R"("running")"});
  CHECK(result.exchanges[2].traced.conditions.size() == 2);
  const TrialExchange& end = result.exchanges[3];
  CHECK(end.traced.kind == TracedKind::poll);
  CHECK(end.traced.name == "Job done");
  CHECK(end.traced.outcome == Outcome::ok);
  CHECK(end.traced.round == 3);
  CHECK(end.pointer == "/userClasses/0/flow/0");
}

TEST_CASE("a poll that never holds fails the trial and says why") {
  const auto server = target();
  const TrialResult result = trialOf(projectText(server->baseUrl(), R"(
    {"poll": "P", "request": {"name": "Ask", "url": "/health"}, "every": "5ms", "timeout": "20ms",
     "until": {"json": "$.status", "equals": "never"}})"));
  const TracedRequest& end = result.exchanges.back().traced;
  CHECK(end.outcome == Outcome::timeout);
  CHECK(end.message == R"(until json $.status equals "never" did not hold within 20ms)");
  CHECK(result.failed);
}

TEST_CASE("a server that is down is an exchange with its reason and a hint") {
  std::string base;
  {
    const ScriptedServer gone([](ScriptedPeer&) {});
    base = baseOf(gone);
  }
  const TrialResult result = trialOf(projectText(base, R"({"request": "R", "url": "/"})"));
  const TrialExchange& exchange = result.exchanges.at(0);
  CHECK(exchange.traced.outcome == Outcome::connectRefused);
  CHECK(exchange.traced.status == 0);
  CHECK(exchange.traced.httpVersion.empty());
  CHECK(exchange.hint.text().find("target \"api\"") != std::string::npos);
  CHECK(result.failed);
}

TEST_CASE("a long body is cut, and its size is told") {
  const auto server = target();
  const TrialResult result =
      trialOf(projectText(server->baseUrl(), R"({"request": "R", "url": "/bytes/5000"})"), {.mostBody = 1000});
  const TracedRequest& traced = result.exchanges.at(0).traced;
  CHECK(traced.responseBody.size() == 1000);
  CHECK(traced.bodyCut);
  CHECK(traced.bodyBytes == 5000);
}

TEST_CASE("a trial that is stopped ends at once and keeps what it has") {
  const ScriptedServer silent([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.send(okResponse("{}"));
    peer.readRequest();
    peer.waitForClose();
  });
  std::stop_source stop;
  std::jthread stopper;
  const auto afterFirst = [&](const TrialExchange&) {
    if (!stopper.joinable()) {
      stopper = std::jthread([&stop] { stop.request_stop(); });
    }
  };
  const TrialResult result =
      trialOf(projectText(baseOf(silent), R"({"request": "One", "url": "/"}, {"request": "Two", "url": "/"})"),
              {.stop = stop.get_token(), .onExchange = afterFirst});
  CHECK(result.end == TraceEnd::cancelled);
  REQUIRE_FALSE(result.exchanges.empty());
  CHECK(result.exchanges.front().traced.outcome == Outcome::ok);
  CHECK((result.exchanges.size() == 1 || result.exchanges.back().traced.outcome == Outcome::aborted));
}

TEST_CASE("a trial ends with its limit") {
  const ScriptedServer silent([](ScriptedPeer& peer) { peer.waitForClose(); });
  const TrialResult result = trialOf(projectText(baseOf(silent), R"({"request": "R", "url": "/"})"), {.limit = 30ms});
  CHECK(result.end == TraceEnd::outOfTime);
  CHECK(result.exchanges.at(0).traced.outcome == Outcome::aborted);
}

TEST_CASE("a trial goes only where a run may go, and only with a class that is there") {
  const ResolvedPlan far = fakes::planned(projectText("http://example.com", R"({"request": "R", "url": "/"})"));
  const auto refused = runTrial(far.plan, far.secrets, {}, kClock);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::notAuthorised);
  const auto unknown = runTrial(far.plan, far.secrets, {.userClass = "Nobody"}, kClock);
  REQUIRE_FALSE(unknown.has_value());
  CHECK(unknown.error().code == ErrorCode::notFound);
}

TEST_CASE("a trial shows every hop of a chain of redirects, and then the request with the sum of all") {
  const auto server = target();
  const TrialResult result = trialOf(
      projectText(server->baseUrl(), R"({"request": "R", "url": "/redirect/2", "redirects": 5, "expectStatus": [200],
                             "extract": [{"name": "end", "json": "$.redirect"}]})"));
  REQUIRE(result.exchanges.size() == 3);
  CHECK_FALSE(result.failed);
  Nanos sum{};
  std::uint64_t received = 0;
  for (std::size_t hop = 0; hop < 2; ++hop) {
    const TracedRequest& traced = result.exchanges[hop].traced;
    CHECK(traced.kind == TracedKind::redirect);
    CHECK(traced.redirects == static_cast<int>(hop) + 1);
    CHECK(traced.status == 302);
    CHECK(traced.outcome == Outcome::ok);
    CHECK(traced.url == fmt::format("{}/redirect/{}", server->baseUrl(), 2 - hop));
    CHECK(traced.responseHead.find("Location: ") != std::string::npos);
    CHECK(traced.extracted.empty());
    CHECK(result.exchanges[hop].requestPointer == "/userClasses/0/flow/0");
    sum += traced.service;
    received += traced.bytesReceived;
  }
  const TracedRequest& last = result.exchanges[2].traced;
  CHECK(last.kind == TracedKind::request);
  CHECK(last.redirects == 2);
  CHECK(last.status == 200);
  CHECK(last.url == server->baseUrl() + "/redirect/0");
  CHECK(last.service > sum);
  CHECK(last.bytesReceived > received);
  REQUIRE(last.extracted.size() == 1);
  CHECK(last.extracted[0].value == "false");
}

TEST_CASE("a hop that became a GET is told as one") {
  const ScriptedServer server([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.send("HTTP/1.1 303 See Other\r\nLocation: /done\r\nContent-Length: 0\r\n\r\n");
    peer.readRequest();
    peer.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    peer.waitForClose();
  });
  const TrialResult result =
      trialOf(projectText(baseOf(server), R"({"request": "R", "method": "POST", "url": "/do", "redirects": 1})"));
  REQUIRE(result.exchanges.size() == 2);
  CHECK(result.exchanges[0].traced.method == "POST");
  CHECK(result.exchanges[1].traced.method == "GET");
  CHECK(result.exchanges[1].traced.requestHead.starts_with("GET /done "));
}

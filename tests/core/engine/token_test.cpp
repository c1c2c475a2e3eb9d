// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <mutex>
#include <set>
#include <thread>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "core/engine/single_run.h"
#include "core/engine/token_request.h"
#include "tests/core/engine/engine_run.h"
#include "tests/fakes/scripted_server.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const SystemClock kClock;

// Gives out token-1, token-2 … and keeps what it was asked; refuses after `most`.
class TokenServer {
public:
  explicit TokenServer(int most = 1000) : m_most(most), m_server([this](ScriptedPeer& peer) { serve(peer); }) {}

  [[nodiscard]] std::string target() const {
    return fmt::format(R"(, "auth": {{"oauth2": {{"tokenUrl": "http://127.0.0.1:{}/token?x=1", "clientId": "load",
                          "clientSecret": "${{key}}", "scope": "read write"}}}})",
                       m_server.port());
  }
  std::vector<std::string> asked() {
    const std::lock_guard lock(m_mutex);
    return m_asked;
  }

private:
  void serve(ScriptedPeer& peer) {
    std::string request = peer.readRequest();
    if (request.empty()) {
      return;
    }
    const std::lock_guard lock(m_mutex);
    m_asked.push_back(std::move(request));
    if (static_cast<int>(m_asked.size()) > m_most) {
      const std::string body = R"({"error": "invalid_client", "error_description": "no longer s3cret"})";
      peer.send(fmt::format("HTTP/1.1 401 No\r\nContent-Length: {}\r\n\r\n{}", body.size(), body));
      return;
    }
    peer.send(okResponse(
        fmt::format(R"({{"access_token": "token-{}", "token_type": "bearer", "expires_in": 1}})", m_asked.size())));
  }
  int m_most;
  std::mutex m_mutex;
  std::vector<std::string> m_asked;
  ScriptedServer m_server;
};

// Says which Authorization it was sent, and remembers all.
class Api {
public:
  Api() : m_server([this](ScriptedPeer& peer) { serve(peer); }) {}
  [[nodiscard]] std::string url() const { return fmt::format("http://127.0.0.1:{}", m_server.port()); }
  std::set<std::string> tokens() {
    const std::lock_guard lock(m_mutex);
    return m_tokens;
  }
  std::uint64_t requests() {
    const std::lock_guard lock(m_mutex);
    return m_requests;
  }

private:
  void serve(ScriptedPeer& peer) {
    for (std::string request = peer.readRequest(); !request.empty(); request = peer.readRequest()) {
      const auto at = request.find("Authorization: ");
      const std::string sent =
          at == std::string::npos ? "" : request.substr(at + 15, request.find("\r\n", at) - at - 15);
      {
        const std::lock_guard lock(m_mutex);
        m_tokens.insert(sent);
        ++m_requests;
      }
      peer.send(okResponse(fmt::format(R"({{"sent": "{}"}})", sent)));
    }
  }
  std::mutex m_mutex;
  std::set<std::string> m_tokens;
  std::uint64_t m_requests = 0;
  ScriptedServer m_server;
};

ResolvedPlan planWith(const Api& api, const TokenServer& tokens, const std::string& check, const std::string& load) {
  return planOf(api.url(),
                {.flow = fmt::format(R"({{"request": "R", "url": "/", "checks": [{}]}})", check),
                 .load = load,
                 .userClass = R"(, "thinkTime": "10ms")",
                 .target = tokens.target(),
                 .project = R"(, "variables": {"key": {"secret": "KEY"}})"},
                withSecret([](const std::string&) { return std::optional<std::string>("s3cret"); }));
}

const std::string kTimeCheck = R"({"time": "< 30s"})";

} // namespace

TEST_CASE("a token is fetched once for all users and renewed while they go on") {
  Api api;
  TokenServer tokens;
  const EngineRun run(
      planWith(api, tokens, kTimeCheck, R"({"users": [{"to": 3}, {"hold": "2s"}], "gracefulStop": "1s"})"), 2);
  REQUIRE_FALSE(tokens.asked().empty());
  CHECK(tokens.asked()[0].starts_with("POST /token?x=1 HTTP/1.1\r\n"));
  CHECK(tokens.asked()[0].find("Authorization: Basic bG9hZDpzM2NyZXQ=\r\n") != std::string::npos);
  CHECK(tokens.asked()[0].ends_with("\r\n\r\ngrant_type=client_credentials&scope=read+write"));
  CHECK(tokens.asked().size() >= 2);
  CHECK(tokens.asked().size() <= 4); // about one in 0.8 s, however many workers and users
  CHECK(api.tokens().size() >= 2);
  CHECK(api.tokens().contains("Bearer token-1"));
  CHECK_FALSE(api.tokens().contains(""));
  CHECK(run.row("R").count() == run.ok("R"));
  CHECK(run.ok("R") <= api.requests()); // aborted ones may have been sent
  CHECK(run.ok("R") + run.count("R", Outcome::aborted) >= api.requests());
}

TEST_CASE("a renewal that fails is told once and the users go on with what they have") {
  Api api;
  TokenServer tokens(1);
  std::vector<std::string> notices;
  const EngineRun run(
      planWith(api, tokens, kTimeCheck, R"({"users": [{"to": 1}, {"hold": "2s"}], "gracefulStop": "1s"})"), 1,
      [&](Engine& engine) {
        for (const Instant end = kClock.now() + 5s; notices.empty() && kClock.now() < end;) {
          notices = engine.takeNotices();
          std::this_thread::sleep_for(1ms);
        }
      });
  REQUIRE(notices.size() == 1);
  CHECK(notices[0] == "the access token of t could not be renewed: HTTP 401: invalid_client: no longer ${key}");
  CHECK(api.tokens() == std::set<std::string>{"Bearer token-1"});
  CHECK(run.ok("R") > 10);
}

TEST_CASE("neither token nor secret is shown, also where the server sends them back") {
  Api api;
  TokenServer tokens;
  const ResolvedPlan plan = planWith(api, tokens, R"({"json": "$.none", "exists": true})", R"({"iterations": 1})");
  const EngineRun run(plan, 1);
  CHECK(run.count("R", Outcome::check) == 1);
  REQUIRE_FALSE(run.exemplars().empty());
  for (const Exemplar& exemplar : run.exemplars()) {
    CHECK(exemplar.request.find("token-") == std::string::npos);
    CHECK(exemplar.response.find("token-") == std::string::npos);
    CHECK(exemplar.response.find("${accessToken}") != std::string::npos);
  }
  const auto once = runOnce(plan.plan, plan.secrets, ClassId{0}, {.limit = 5s}, kClock);
  REQUIRE(once.has_value());
  REQUIRE(once->requests.size() == 1);
  CHECK(once->requests[0].requestHead.find("Authorization: Bearer ***") != std::string::npos);
  CHECK(once->requests[0].responseBody == R"({"sent": "Bearer ${accessToken}"})");
}

TEST_CASE("a token that cannot be had is an error that names the target and hides the secret") {
  Api api;
  TokenServer tokens(0);
  const ResolvedPlan plan = planWith(api, tokens, kTimeCheck, R"({"iterations": 1})");
  const auto engine = Engine::create(std::make_shared<const RunPlan>(plan.plan), plan.secrets, {.workers = 1}, kClock);
  REQUIRE(engine.has_value());
  const auto signedIn = (*engine)->signIn();
  REQUIRE_FALSE(signedIn.has_value());
  CHECK(signedIn.error().code == ErrorCode::targetUnreachable);
  CHECK(signedIn.error().detail == "no access token for target t: HTTP 401: invalid_client: no longer ${key}");
  CHECK(api.requests() == 0);
}

TEST_CASE("what a token server may answer is judged") {
  CHECK(readTokenAnswer(200, R"({"access_token": "a", "expires_in": 60})")->lifetime == 60s);
  CHECK(readTokenAnswer(200, R"({"access_token": "a", "expires_in": "60"})")->lifetime == 60s);
  CHECK_FALSE(readTokenAnswer(200, R"({"access_token": "a", "token_type": "Bearer"})")->lifetime.has_value());
  for (const char* body : {"", "{}", R"({"access_token": ""})", R"({"access_token": "a b"})", R"({"access_token": 5})",
                           R"({"access_token": "a\r\nX: y"})", R"({"access_token": "a", "token_type": "mac"})"}) {
    CAPTURE(body);
    CHECK_FALSE(readTokenAnswer(200, body).has_value());
  }
  CHECK(readTokenAnswer(500, "<html>").error().detail == "HTTP 500");
}

TEST_CASE("a token host that is not authorised is not asked") {
  const ResolvedPlan plan = planOf(
      "http://127.0.0.1:1",
      {.flow = R"({"request": "R", "url": "/"})",
       .target = R"(, "auth": {"oauth2": {"tokenUrl": "http://10.0.0.1/t", "clientId": "a", "clientSecret": "b"}})"});
  const auto engine = Engine::create(std::make_shared<const RunPlan>(plan.plan), plan.secrets, {.workers = 1}, kClock);
  REQUIRE_FALSE(engine.has_value());
  CHECK(engine.error().code == ErrorCode::notAuthorised);
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <mutex>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "core/engine/single_run.h"
#include "tests/core/engine/engine_run.h"
#include "tests/fakes/scripted_server.h"

using namespace tidemark;

namespace {

const std::string kFlow = R"({"request": "R", "url": "/x?a=1"})";

// Notes what it is asked and answers it itself; the origins behind it need not exist.
class FakeProxy {
public:
  explicit FakeProxy(std::vector<std::string> answers)
      : m_answers(std::move(answers)), m_server([this](ScriptedPeer& peer) { serve(peer); }) {}

  [[nodiscard]] std::string target(const std::string& credentials = {}) const {
    return fmt::format(R"(, "proxy": "http://{}127.0.0.1:{}", "redirects": 3)", credentials, m_server.port());
  }
  std::vector<std::string> asked() {
    const std::lock_guard lock(m_mutex);
    return m_asked;
  }

private:
  void serve(ScriptedPeer& peer) {
    for (std::string request = peer.readRequest(); !request.empty(); request = peer.readRequest()) {
      const std::lock_guard lock(m_mutex);
      peer.send(m_answers[std::min(m_asked.size(), m_answers.size() - 1)]);
      m_asked.push_back(std::move(request));
    }
  }

  std::mutex m_mutex;
  std::vector<std::string> m_answers;
  std::vector<std::string> m_asked;
  ScriptedServer m_server; // last: its threads end first
};

std::string redirectTo(const std::string& where) {
  return fmt::format("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: {}\r\n\r\n", where);
}

} // namespace

TEST_CASE("an http target behind a proxy is asked for by its whole URL") {
  FakeProxy proxy({okResponse("")});
  const EngineRun run(planOf("http://127.0.0.1:1/base", {.flow = kFlow, .target = proxy.target()}), 1);
  CHECK(run.ok("R") == 1);
  REQUIRE(proxy.asked().size() == 1);
  CHECK(proxy.asked()[0].starts_with("GET http://127.0.0.1:1/base/x?a=1 HTTP/1.1\r\nHost: 127.0.0.1:1\r\n"));
  CHECK(proxy.asked()[0].find("Proxy-Authorization") == std::string::npos);
}

TEST_CASE("a redirect behind a proxy stays behind it") {
  FakeProxy proxy({redirectTo("/next"), redirectTo("http://127.0.0.2/there"), okResponse("")});
  const EngineRun run(planOf("http://127.0.0.1:1", {.flow = kFlow, .target = proxy.target("me:pw@")}), 1);
  CHECK(run.ok("R") == 1);
  REQUIRE(proxy.asked().size() == 3);
  CHECK(proxy.asked()[1].starts_with("GET http://127.0.0.1:1/next HTTP/1.1\r\n"));
  CHECK(proxy.asked()[2].starts_with("GET http://127.0.0.2/there HTTP/1.1\r\nHost: 127.0.0.2\r\n"));
  for (const std::string& request : proxy.asked()) {
    const auto at = request.find("Proxy-Authorization: Basic bWU6cHc=\r\n");
    CHECK(at != std::string::npos);
    CHECK(request.find("Proxy-Authorization", at + 1) == std::string::npos);
  }
}

TEST_CASE("an https target is reached through a tunnel, to which alone the credentials go") {
  FakeProxy proxy({"HTTP/1.1 502 Bad Gateway\r\n\r\n"});
  const EngineRun run(planOf("https://127.0.0.1:9", {.flow = kFlow, .target = proxy.target("me:pw@")}), 1);
  CHECK(run.count("R", Outcome::connectRefused) == 1);
  REQUIRE(proxy.asked().size() == 1);
  CHECK(proxy.asked()[0] ==
        "CONNECT 127.0.0.1:9 HTTP/1.1\r\nHost: 127.0.0.1:9\r\nProxy-Authorization: Basic bWU6cHc=\r\n\r\n");
}

TEST_CASE("the authorization rule judges where a redirect leads, not the proxy it goes through") {
  FakeProxy proxy({redirectTo("http://10.0.0.1/")});
  const EngineRun run(planOf("http://127.0.0.1:1", {.flow = kFlow, .target = proxy.target()}), 1);
  CHECK(run.count("R", Outcome::status) == 1);
  CHECK(proxy.asked().size() == 1);
}

TEST_CASE("the password of a proxy comes from a secret and is shown nowhere") {
  FakeProxy proxy({okResponse("{}")});
  const ResolvedPlan resolved =
      planOf("http://127.0.0.1:1",
             {.flow = R"({"request": "R", "url": "/x", "checks": [{"json": "$.a", "exists": true}]})",
              .target = proxy.target("me:${pw}@"),
              .project = R"(, "variables": {"pw": {"secret": "PW"}})"},
             withSecret([](const std::string&) { return std::optional<std::string>("hush"); }));
  const EngineRun run(resolved, 1);
  CHECK(run.count("R", Outcome::check) == 1);
  REQUIRE(proxy.asked().size() == 1);
  CHECK(proxy.asked()[0].find("Proxy-Authorization: Basic bWU6aHVzaA==\r\n") != std::string::npos);
  REQUIRE_FALSE(run.exemplars().empty());
  for (const Exemplar& exemplar : run.exemplars()) {
    CHECK(exemplar.request.find("Proxy-Authorization: Basic ***") != std::string::npos);
    CHECK(exemplar.request.find("bWU6aHVzaA==") == std::string::npos);
  }
}

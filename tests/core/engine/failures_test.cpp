// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <sys/resource.h>
#include <unistd.h>

#include "tests/core/engine/engine_run.h"
#include "tests/fakes/scripted_server.h"

using namespace tidemark;

namespace {

const std::string kFlow = R"({"request": "R", "url": "/"})";

// How one request ends against a server that does this.
SeriesStats against(const ScriptedServer::Script& script, const std::string& target = {}) {
  const ScriptedServer server(script);
  const EngineRun run(planOf(fmt::format("http://127.0.0.1:{}", server.port()), {.flow = kFlow, .target = target}), 1);
  CHECK(run.sum().errors.size() == 1);
  CHECK(run.sum().errors.at(0).count == 1);
  return run.row("R");
}

// Leaves this process only so many descriptors more, until its end.
class DescriptorLimit {
public:
  explicit DescriptorLimit(rlim_t more) {
    getrlimit(RLIMIT_NOFILE, &m_before);
    const int lowestFree = dup(STDIN_FILENO);
    REQUIRE(lowestFree >= 0);
    close(lowestFree);
    rlimit now = m_before;
    now.rlim_cur = static_cast<rlim_t>(lowestFree) + more;
    REQUIRE(setrlimit(RLIMIT_NOFILE, &now) == 0);
  }
  ~DescriptorLimit() { setrlimit(RLIMIT_NOFILE, &m_before); }
  DescriptorLimit(const DescriptorLimit&) = delete;
  DescriptorLimit& operator=(const DescriptorLimit&) = delete;

private:
  rlimit m_before{};
};

std::uint64_t count(const SeriesStats& row, Outcome outcome) { return row.outcomes[static_cast<std::size_t>(outcome)]; }

} // namespace

TEST_CASE("every way a server can fail has its outcome") {
  using Peer = ScriptedPeer&;
  const auto after = [](const std::string& answer) {
    return [answer](Peer peer) {
      peer.readRequest();
      peer.send(answer);
    };
  };
  CHECK(count(against(after("")), Outcome::closedEarly) == 1);
  CHECK(count(against(after("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab")), Outcome::closedEarly) == 1);
  CHECK(count(against(after("nonsense\r\n\r\n")), Outcome::protocol) == 1);
  CHECK(count(against(after(okResponse(std::string(5000, 'x'))), R"(, "maxBody": "1KiB")"), Outcome::tooLarge) == 1);
  const SeriesStats reset = against([](Peer peer) {
    peer.readRequest();
    peer.reset();
  });
  CHECK(count(reset, Outcome::reset) == 1);
  const SeriesStats slow = against(
      [](Peer peer) {
        peer.readRequest();
        peer.waitForClose();
      },
      R"(, "timeouts": {"response": "50ms"})");
  CHECK(count(slow, Outcome::timeout) == 1);
}

TEST_CASE("a port on which nobody listens refuses") {
  std::uint16_t port = 0;
  {
    port = ScriptedServer([](ScriptedPeer&) {}).port();
  }
  const EngineRun run(planOf(fmt::format("http://127.0.0.1:{}", port), {.flow = kFlow}), 1);
  CHECK(run.count("R", Outcome::connectRefused) == 1);
  CHECK(run.row("R").count() == 1);
  CHECK(run.row("R").failed.count() == 0); // no byte was sent: it has no service time
}

TEST_CASE("a server that lets no connection come about in time is a connect timeout") {
  const ScriptedServer silent([](ScriptedPeer& peer) { peer.waitForClose(); });
  const std::string target = R"(, "timeouts": {"connect": "60ms"})";
  const EngineRun tls(planOf(fmt::format("https://127.0.0.1:{}", silent.port()), {.flow = kFlow, .target = target}), 1);
  CHECK(tls.count("R", Outcome::connectTimeout) == 1);
  const std::string proxy = fmt::format(R"(, "proxy": "http://127.0.0.1:{}")", silent.port());
  const EngineRun tunnel(planOf("https://127.0.0.1:9", {.flow = kFlow, .target = target + proxy}), 1);
  CHECK(tunnel.count("R", Outcome::connectTimeout) == 1);
  CHECK(tunnel.row("R").failed.count() == 0); // no byte of the request was sent
}

TEST_CASE("a connection that is reset while it is set up is a connect reset") {
  const ScriptedServer proxy([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.reset();
  });
  const EngineRun run(
      planOf("https://127.0.0.1:9",
             {.flow = kFlow, .target = fmt::format(R"(, "proxy": "http://127.0.0.1:{}")", proxy.port())}),
      1);
  CHECK(run.count("R", Outcome::connectReset) == 1);
}

TEST_CASE("descriptors that run out are this machine's limit, and the load goes on") {
  const ScriptedServer server([](ScriptedPeer& peer) { peer.waitForClose(); });
  const ResolvedPlan resolved =
      planOf(fmt::format("http://127.0.0.1:{}", server.port()),
             {.flow = kFlow,
              .load = R"({"iterations": 2, "perUser": true, "users": 40})",
              .target = R"(, "timeouts": {"response": "100ms"}, "connections": "per-request")"});
  const DescriptorLimit limit(20); // the worker's own and both ends of a few connections
  const EngineRun run(resolved, 1);
  CHECK(run.row("R").count() == 80);
  CHECK(run.count("R", Outcome::local) > 0);
  CHECK(run.row("R").okCount() == 0);
}

TEST_CASE("an address to send from that is not this machine's is this machine's limit") {
  const ScriptedServer server(ScriptedServer::always(""));
  const EngineRun run(planOf(fmt::format("http://127.0.0.1:{}", server.port()),
                             {.flow = kFlow, .target = R"(, "sourceAddress": "192.0.2.1")"}),
                      1);
  CHECK(run.count("R", Outcome::local) == 1);
}

TEST_CASE("a server that speaks no TLS and a name that is none") {
  const ScriptedServer server([](ScriptedPeer& peer) { peer.send("HTTP/1.1 400 Bad\r\n\r\n"); });
  const EngineRun tls(planOf(fmt::format("https://127.0.0.1:{}", server.port()), {.flow = kFlow}), 1);
  CHECK(tls.count("R", Outcome::tls) == 1);
  const EngineRun dns(planOf("http://no-such-host.invalid", {.flow = kFlow}, authorised("no-such-host.invalid")), 1);
  CHECK(dns.count("R", Outcome::dns) == 1);
}

TEST_CASE("secrets are masked in the messages by which errors are counted, however long they are") {
  const auto server = startTarget();
  for (const auto value : {+[](const std::string&) { return std::optional<std::string>("hush"); },
                           +[](const std::string&) { return std::optional(std::string(300, 'h')); }}) {
    const EngineRun run(
        planOf(server->baseUrl(),
               {.flow = R"({"request": "R", "url": "/echo?k=${key}", "checks": [{"json": "$.path", "equals": "x"}]},
                           {"request": "B", "url": "/echo?k=${key}", "checks": [{"body": {"equals": "x"}}]})",
                .project = R"(, "variables": {"key": {"secret": "KEY"}})"},
               withSecret(value)),
        1);
    REQUIRE(run.sum().errors.size() == 2);
    const std::string start = value("").value().substr(0, 4);
    for (const ErrorCount& error : run.sum().errors) {
      CHECK(error.message.find("found \"") != std::string::npos);
      CHECK(error.message.find(start) == std::string::npos);
    }
    for (const Exemplar& exemplar : run.exemplars()) {
      CHECK(exemplar.message.find(start) == std::string::npos);
    }
  }
}

TEST_CASE("secrets are masked in what is kept of a failed request") {
  const auto server = startTarget();
  const EngineRun run(
      planOf(
          server->baseUrl(),
          {.flow =
               R"({"request": "In", "url": "/health", "extract": [{"name": "own", "json": "$.status", "secret": true}]},
      {"request": "R", "method": "POST", "url": "/echo", "headers": {"X": "${key}"}, "body": {"json": {"k": "${key}", "o": "${own}"}},
       "checks": [{"json": "$.none", "equals": "${key}"}]})",
           .target = R"(, "auth": {"bearer": "${key}"})",
           .project = R"(, "variables": {"key": {"secret": "KEY"}})"},
          withSecret([](const std::string&) { return std::optional<std::string>("hush\"hush"); })),
      1);
  CHECK(run.count("R", Outcome::check) == 1);
  bool seen = false;
  for (const Exemplar& exemplar : run.exemplars()) {
    seen = seen || exemplar.kind == ExemplarKind::failed;
    for (const std::string& text : {exemplar.request, exemplar.response, exemplar.message}) {
      CHECK(text.find("hush") == std::string::npos);
      if (exemplar.kind == ExemplarKind::failed) {
        CHECK(text.find("healthy") == std::string::npos);
      }
    }
  }
  CHECK(seen);
}

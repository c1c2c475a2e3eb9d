// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <thread>

#include <fmt/format.h>

#include "tests/core/engine/engine_run.h"
#include "tests/fakes/http2_server.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

std::string urlOf(const Http2Server& server) { return fmt::format("http://127.0.0.1:{}", server.port()); }

void answerJson(Http2Peer& peer, const Http2Request& request) {
  const bool login = request.field(":path") == "/login";
  const bool known = login || request.field("cookie") == "sid=1";
  peer.answer(request.stream, {.status = known ? "200" : "403",
                               .fields = {{"content-type", "application/json"}, {"set-cookie", "sid=1; Path=/"}},
                               .body = R"({"status": "ok", "id": 7})"});
}

const std::string kFlow = R"(
  {"request": "Login", "method": "POST", "url": "/login", "body": {"json": {"user": "${int(1,9)}"}},
   "checks": [{"json": "$.status", "equals": "ok"}], "extract": [{"name": "id", "json": "$.id"}]},
  {"request": "Item", "url": "/items/${id}", "checks": [{"json": "$.id", "equals": 7}]})";

} // namespace

TEST_CASE("many users share few HTTP/2 connections, and every request is counted once") {
  for (const int workers : {1, 2}) {
    Http2Server server(answerJson);
    const EngineRun run(planOf(urlOf(server), {.flow = kFlow,
                                               .load = R"({"iterations": 400, "users": 20})",
                                               .target = R"(, "http": "2", "connections": {"shared": 4})"}),
                        workers);
    CHECK(run.ok("Login") == 400);
    CHECK(run.ok("Item") == 400);
    CHECK(server.requests() == 800);
    REQUIRE_FALSE(run.exemplars().empty());
    CHECK(run.exemplars()[0].request.find(" HTTP/2\r\n") != std::string::npos);
    CHECK(run.exemplars()[0].response.starts_with("HTTP/2 200\r\n"));
    CHECK(server.accepted() == 4);
    CHECK(server.mostStreams() > 1);
  }
}

TEST_CASE("with a connection each, users have one stream at a time") {
  Http2Server server(answerJson);
  const EngineRun run(
      planOf(urlOf(server),
             {.flow = kFlow, .load = R"({"iterations": 100, "users": 5})", .target = R"(, "http": "2")"}),
      1);
  CHECK(run.ok("Item") == 100);
  CHECK(server.accepted() == 5);
  CHECK(server.mostStreams() == 1);
}

TEST_CASE("waiting for a stream is the phase queue") {
  Http2Server server({.settings = {{3, 1}}}, answerJson); // MAX_CONCURRENT_STREAMS
  const EngineRun run(planOf(urlOf(server), {.flow = kFlow,
                                             .load = R"({"iterations": 60, "users": 6})",
                                             .target = R"(, "http": "2", "connections": {"shared": 1})"}),
                      1);
  CHECK(run.ok("Login") == 60);
  CHECK(server.mostStreams() == 1);
  CHECK(run.row("Login").phaseCount[static_cast<std::size_t>(Phase::queue)] > 30);
}

TEST_CASE("an abort ends streams that wait for their answer") {
  Http2Server server([](Http2Peer&, const Http2Request&) {});
  const auto plan = planOf(urlOf(server), {.flow = R"({"request": "Slow", "url": "/"})",
                                           .load = R"({"users": [{"to": 30}, {"hold": "30s"}]})",
                                           .target = R"(, "http": "2", "connections": {"shared": 2})"});
  const EngineRun run(plan, 1, [&](Engine& engine) {
    while (server.requests() < 30)
      std::this_thread::sleep_for(1ms);
    engine.abort();
  });
  CHECK(run.row("Slow").aborted() == 30);
  CHECK(run.row("Slow").count() == 0);
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "tests/core/engine/engine_run.h"
#include "tests/fakes/scripted_server.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const std::string kMeasures = R"("measure": [{"name": "First", "stream": "first"}, {"name": "Gap", "stream": "gap"}])";

EngineRun against(const ScriptedServer& server, const std::string& request) {
  return {planOf(fmt::format("http://127.0.0.1:{}", server.port()), {.flow = request}), 1};
}

std::string streamed(const std::string& url) {
  return fmt::format(R"({{"request": "R", "url": "{}", {}}})", url, kMeasures);
}

std::string chunk(const std::string& content) { return fmt::format("{:x}\r\n{}\r\n", content.size(), content); }

const std::string kStreamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

const std::string kCall =
    R"({"request": "R", "method": "POST", "url": "/", "body": {"jsonrpc": {"method": "m"}},
        "extract": [{"name": "x", "json": "$.result.a"}]})";

} // namespace

TEST_CASE("time to the first event and the gaps between events are what the server planned") {
  const auto server = startTarget();
  for (const std::string kind : {"", "&as=chunks"}) {
    CAPTURE(kind);
    const EngineRun run(planOf(server->baseUrl(), {.flow = streamed("/tokens?count=6&first=60&gap=20" + kind)}), 1);
    CHECK(run.ok("R") == 1);
    CHECK(run.ok("First") == 1);
    CHECK(run.ok("Gap") == 5);
    const auto near = [](Nanos measured, Nanos planned) {
      return measured >= planned - 8ms && measured <= planned + 40ms;
    };
    CHECK(near(run.row("First").ok.min(), 60ms));
    CHECK(near(run.row("Gap").ok.percentile(50), 20ms));
    CHECK(near(run.row("R").ok.min(), 160ms)); // the whole stream belongs to its request
  }
}

TEST_CASE("an event that comes in several chunks is one, and one chunk in several reads is one") {
  const ScriptedServer events([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.send(kStreamHead + chunk(": hello\n\ndata: a") + chunk("b\n\ndata: c\n\ndata: d\n") + chunk("\n") + chunk(""));
  });
  const EngineRun first = against(events, streamed("/"));
  CHECK(first.ok("First") == 1);
  CHECK(first.ok("Gap") == 2);
  const ScriptedServer chunks([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.sendInPieces(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk("abcdef") + chunk("ghi") + chunk(""), 2);
  });
  const EngineRun second = against(chunks, streamed("/"));
  CHECK(second.ok("First") == 1);
  CHECK(second.ok("Gap") == 1);
}

TEST_CASE("an answer of an unexpected status is not measured") {
  const ScriptedServer server([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.send("HTTP/1.1 500 No\r\nContent-Length: 2\r\n\r\nno");
  });
  const EngineRun run = against(server, streamed("/"));
  CHECK(run.count("R", Outcome::status) == 1);
  CHECK(run.row("First").count() == 0);
}

TEST_CASE("a streamed JSON-RPC answer is judged when its event has come, not when the stream ends") {
  const ScriptedServer server([](ScriptedPeer& peer) {
    peer.readRequest();
    peer.send(kStreamHead + chunk("data: {\"jsonrpc\":\"2.0\",\"method\":\"note\"}\n\n") +
              chunk("data: {\"jsonrpc\":\"2.0\",\ndata: \"id\":1,\"result\":{\"a\":5}}\n\n"));
    peer.waitForClose(); // the stream stays open: only the client can end it
  });
  const EngineRun run = against(server, kCall);
  CHECK(run.ok("R") == 1);
}

TEST_CASE("a connection whose stream ended with the answer is kept") {
  const ScriptedServer server([](ScriptedPeer& peer) {
    while (!peer.readRequest().empty()) {
      peer.send(kStreamHead + chunk("data: {\"id\":1,\"result\":{\"a\":5}}\r\n\r\n") + chunk(""));
    }
  });
  const EngineRun run = against(server, kCall + "," + kCall);
  CHECK(run.ok("R") == 2);
  CHECK(server.accepted() == 1);
}

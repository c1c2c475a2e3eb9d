// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "tests/core/engine/engine_run.h"
#include "tests/fakes/packed_text.h"
#include "tests/fakes/scripted_server.h"

using namespace tidemark;

namespace {

const std::string kBody = R"({"status": "healthy", "n": 7})";

// Answers every request with that packed text.
ScriptedServer::Script packedAs(const std::string& coding, const std::string& bytes) {
  return [coding, bytes](ScriptedPeer& peer) {
    while (!peer.readRequest().empty()) {
      peer.send(okResponse(bytes, "Content-Encoding: " + coding + "\r\n"));
    }
  };
}

EngineRun against(const ScriptedServer& server, const std::string& request, const std::string& target = {}) {
  return {planOf(fmt::format("http://127.0.0.1:{}", server.port()), {.flow = request, .target = target}), 1};
}

const std::string kReads =
    R"({"request": "R", "url": "/", "checks": [{"json": "$.status", "equals": "healthy"}, {"body": {"size": "< 64B"}}],
        "extract": [{"name": "n", "json": "$.n"}]})";

} // namespace

TEST_CASE("checks and extractors see what a packed body unfolds to") {
  for (const Packing packing : {Packing::gzip, Packing::zlib, Packing::bareDeflate, Packing::brotli}) {
    const ScriptedServer server(packedAs(std::string(codingOf(packing)), packed(packing, kBody)));
    CHECK(against(server, kReads + "," + kReads).ok("R") == 2);
  }
}

TEST_CASE("a body that nobody reads is not unfolded") {
  const ScriptedServer server(packedAs("gzip", "no gzip at all"));
  CHECK(against(server, R"({"request": "R", "url": "/", "checks": [{"time": "< 30s"}]})").ok("R") == 1);
}

TEST_CASE("what cannot be unfolded is outcome protocol, what unfolds to too much too-large") {
  const ScriptedServer broken(packedAs("gzip", "no gzip at all"));
  const EngineRun damaged = against(broken, kReads);
  CHECK(damaged.count("R", Outcome::protocol) == 1);
  const ScriptedServer unknown(packedAs("rot13", "abc"));
  const EngineRun strange = against(unknown, kReads);
  CHECK(strange.count("R", Outcome::protocol) == 1);
  REQUIRE(strange.sum().errors.size() == 1);
  CHECK(strange.sum().errors[0].message == "the content coding rot13 is not known");
  const ScriptedServer bomb(packedAs("br", packed(Packing::brotli, std::string(5'000'000, 'x'))));
  CHECK(against(bomb, kReads, R"(, "maxBody": "1MB")").count("R", Outcome::tooLarge) == 1);
}

TEST_CASE("an example of a packed answer is kept unfolded and masked, or not at all") {
  const ScriptedServer server(packedAs("gzip", packed(Packing::gzip, R"({"key": "hush", "status": "ill"})")));
  const EngineRun run(planOf(fmt::format("http://127.0.0.1:{}", server.port()),
                             {.flow = kReads + R"(, {"request": "Unread", "url": "/"})",
                              .project = R"(, "variables": {"key": {"secret": "KEY"}})"},
                             withSecret([](const std::string&) { return std::optional<std::string>("hush"); })),
                      1);
  CHECK(run.count("R", Outcome::check) == 1);
  bool shown = false;
  for (const Exemplar& exemplar : run.exemplars()) {
    CHECK(exemplar.response.find('\x1f') == std::string::npos);
    CHECK(exemplar.response.find("hush") == std::string::npos);
    shown = shown || exemplar.response.find(R"({"key": "${key}", "status": "ill"})") != std::string::npos;
  }
  CHECK(shown);
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <mutex>
#include <set>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "tests/core/engine/engine_run.h"
#include "tests/fakes/scripted_server.h"

using namespace tidemark;

namespace {

// The traceparent headers of all requests of a run.
std::multiset<std::string> tracesOf(int workers, const std::string& flow, std::vector<Exemplar>* exemplars = nullptr) {
  std::mutex mutex;
  std::multiset<std::string> traces;
  const ScriptedServer server([&](ScriptedPeer& peer) {
    for (std::string request = peer.readRequest(); !request.empty(); request = peer.readRequest()) {
      const auto at = request.find("\r\ntraceparent: ");
      const std::lock_guard lock(mutex);
      traces.insert(at == std::string::npos ? "" : request.substr(at + 15, request.find("\r\n", at + 2) - at - 15));
      peer.send(request.starts_with("GET /moved") ? "HTTP/1.1 302 F\r\nContent-Length: 0\r\nLocation: /there\r\n\r\n"
                                                  : okResponse(""));
    }
  });
  const EngineRun run(
      planOf(
          fmt::format("http://127.0.0.1:{}", server.port()),
          {.flow = flow, .load = R"({"iterations": 20, "users": 4})", .target = R"(, "trace": true, "redirects": 1)"}),
      workers);
  if (exemplars != nullptr) {
    *exemplars = run.exemplars();
  }
  return traces;
}

bool isTraceParent(const std::string& text) {
  return text.size() == 55 && text.starts_with("00-") && text.ends_with("-01") && text[35] == '-' && text[52] == '-' &&
         text.find_first_not_of("0123456789abcdef-") == std::string::npos;
}

} // namespace

TEST_CASE("every request begins a trace of its own, the same for any number of workers") {
  const std::string flow = R"({"repeat": 2, "steps": [{"request": "A", "url": "/a"}]}, {"request": "B", "url": "/b"})";
  const auto one = tracesOf(1, flow);
  CHECK(one.size() == 60);
  CHECK(std::set<std::string>(one.begin(), one.end()).size() == 60);
  for (const std::string& trace : one) {
    CAPTURE(trace);
    CHECK(isTraceParent(trace));
  }
  CHECK(tracesOf(3, flow) == one);
}

TEST_CASE("a redirect that is followed stays in its trace") {
  const auto traces = tracesOf(1, R"({"request": "R", "url": "/moved"})");
  CHECK(traces.size() == 40);
  CHECK(std::set<std::string>(traces.begin(), traces.end()).size() == 20);
}

TEST_CASE("an example says which trace it was") {
  std::vector<Exemplar> exemplars;
  const auto traces =
      tracesOf(1, R"({"request": "R", "url": "/", "checks": [{"body": {"equals": "no"}}]})", &exemplars);
  REQUIRE_FALSE(exemplars.empty());
  for (const Exemplar& exemplar : exemplars) {
    const std::string id(traceIdOf(exemplar));
    CHECK(id.size() == 32);
    CHECK(std::ranges::any_of(traces, [&](const std::string& trace) { return trace.substr(3, 32) == id; }));
  }
  CHECK(traceIdOf(Exemplar{}).empty());
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include <filesystem>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <unistd.h>

#include "core/run/run_store.h"
#include "core/run/stats.h"
#include "core/target/target_server.h"
#include "tests/fakes/planned.h"

using namespace tidemark;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

const SystemClock kClock;

struct Folder {
  fs::path path = fs::temp_directory_path() / fmt::format("tidemark-session-{}", getpid());
  Folder() { fs::remove_all(path); }
  ~Folder() { fs::remove_all(path); }
};

ResolvedPlan planOf(const std::string& base, const std::string& scenarios, const std::string& more = "") {
  return fakes::planned(fmt::format(
      R"({{"format": "tidemark-project/1", "name": "T", "targets": [{{"name": "t", "url": "{}"}}],
          "userClasses": [{{"name": "U", "flow": [{{"request": "Bench", "url": "/bench"}}]}}],
          "scenarios": {}{}}})",
      base, scenarios, more));
}

std::unique_ptr<TargetServer> target() {
  auto server = TargetServer::start({});
  REQUIRE(server.has_value());
  return std::move(*server);
}

Result<std::unique_ptr<Session>> sessionOf(const ResolvedPlan& resolved, SessionOptions options = {}) {
  options.workers = 1;
  return Session::create(std::make_shared<const RunPlan>(resolved.plan), resolved.secrets, std::move(options), kClock);
}

std::uint64_t requestsOf(const RunRecord& record, std::uint32_t scenario) {
  return cut(record, wholeWindow(record, ScenarioId{scenario})).requests(record.plan()).count();
}

} // namespace

TEST_CASE("two scenarios run one after the other, are stored, and their counts equal the server's") {
  const Folder folder;
  const auto server = target();
  const auto plan = planOf(server->baseUrl(), R"([{"name": "A", "load": {"iterations": 40, "users": 4}},
                                                  {"name": "B", "load": {"iterations": 20, "users": 2}}])",
                           R"(, "slos": [{"metric": "errorRate", "limit": "< 1%"}])");
  auto session = sessionOf(plan, {.out = folder.path});
  REQUIRE(session.has_value());
  (*session)->start();
  const SessionResult result = (*session)->wait();
  CHECK_FALSE(result.error.has_value());
  CHECK(result.verdict.outcome == VerdictOutcome::pass);
  const RunRecord& record = (*session)->record();
  CHECK(requestsOf(record, 0) == 40);
  CHECK(requestsOf(record, 1) == 20);
  CHECK(record.scenarios()[0].state == ScenarioState::complete);
  CHECK(record.scenarios()[1].startS >= record.scenarios()[0].endS);
  const auto stored = RunStore::open(folder.path / "run.tmrun");
  REQUIRE(stored.has_value());
  CHECK(requestsOf(*stored, 0) == 40);
  CHECK(stored->info().complete);
  CHECK(stored->sha256() == record.sha256());
}

TEST_CASE("a scenario is skipped when the one it requires missed an SLO") {
  const auto server = target();
  const auto plan =
      planOf(server->baseUrl(),
             R"([{"name": "A", "load": {"iterations": 5}, "slos": [{"metric": "count", "limit": "> 100"}]},
                               {"name": "B", "requires": ["A"], "load": {"iterations": 5}}])");
  auto session = sessionOf(plan);
  REQUIRE(session.has_value());
  (*session)->start();
  const SessionResult result = (*session)->wait();
  CHECK(result.verdict.outcome == VerdictOutcome::fail);
  CHECK((*session)->record().scenarios()[1].state == ScenarioState::notRun);
}

TEST_CASE("stop keeps the results and marks the run interrupted") {
  const auto server = target();
  const auto plan = planOf(server->baseUrl(), R"([{"name": "A", "load": {"users": [{"to": 2}, {"hold": "60s"}]}},
                                                  {"name": "B", "load": {"iterations": 5}}])",
                           R"(, "slos": [{"metric": "errorRate", "limit": "< 1%"}])");
  class StopAtFirstSecond final : public SnapshotSink {
  public:
    std::function<void()> stop;
    void take(std::shared_ptr<const Snapshot> snapshot) override {
      if (snapshot->second && stop) {
        stop();
        stop = nullptr;
      }
    }
  } sink;
  auto session = sessionOf(plan, {.sinks = {&sink}});
  REQUIRE(session.has_value());
  sink.stop = [&] { (*session)->stop(); };
  (*session)->start();
  const SessionResult result = (*session)->wait();
  CHECK(result.interrupted);
  CHECK(result.verdict.outcome == VerdictOutcome::notEvaluated);
  const RunRecord& record = (*session)->record();
  CHECK(record.scenarios()[0].state == ScenarioState::interrupted);
  CHECK(record.scenarios()[1].state == ScenarioState::notRun);
  CHECK(requestsOf(record, 0) > 0);
}

TEST_CASE("a target that does not answer is refused before the run with exit code 3") {
  std::string base;
  {
    const auto server = target();
    base = server->baseUrl();
  }
  const auto plan = planOf(base, R"([{"name": "A", "load": {"iterations": 1}}])");
  const auto session = sessionOf(plan);
  REQUIRE_FALSE(session.has_value());
  CHECK(session.error().code == ErrorCode::targetUnreachable);
  CHECK(exitCodeOf(session.error().code) == 3);
}

TEST_CASE("a host that is neither loopback nor authorised is refused before the first packet") {
  const auto plan = planOf("http://192.0.2.1", R"([{"name": "A", "load": {"iterations": 1}}])");
  const auto session = sessionOf(plan);
  REQUIRE_FALSE(session.has_value());
  CHECK(session.error().code == ErrorCode::notAuthorised);
}

TEST_CASE("a required monitor that is missing refuses the run, another is listed as not measured") {
  const auto server = target();
  const std::string scenarios = R"([{"name": "A", "load": {"iterations": 3}}])";
  const auto required =
      planOf(server->baseUrl(), scenarios, R"(, "monitors": [{"process": {"pid": 2147483000}, "required": true}])");
  const auto refused = sessionOf(required);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::monitorMissing);

  const auto optional = planOf(server->baseUrl(), scenarios, R"(, "monitors": [{"process": {"pid": 2147483000}}])");
  auto session = sessionOf(optional);
  REQUIRE(session.has_value());
  (*session)->start();
  (*session)->wait();
  const auto& missing = (*session)->record().notMeasured();
  REQUIRE(missing.size() == 1);
  CHECK(missing[0].first == "process 2147483000");
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Capacity searches of a target whose limit is known: two workers of 10 ms each serve 200 requests a second.
#include "core/run/search_result.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "core/run/replay.h"
#include "core/run/run_store.h"
#include "core/run/slo_evaluator.h"
#include "core/session/session.h"
#include "core/target/target_server.h"
#include "tests/fakes/planned.h"
#include "tests/fakes/temporary_folder.h"

using namespace tidemark;

namespace {

const SystemClock kClock;

std::unique_ptr<TargetServer> limitedTarget() {
  TargetOptions options;
  options.faults = {parseFault("workers=2x10ms").value()};
  auto server = TargetServer::start(options);
  REQUIRE(server.has_value());
  return std::move(*server);
}

ResolvedPlan planOf(const std::string& base, const std::string& load) {
  return fakes::planned(fmt::format(
      R"({{"format": "tidemark-project/1", "name": "T", "targets": [{{"name": "t", "url": "{}"}}],
          "userClasses": [{{"name": "U", "flow": [{{"request": "Bench", "url": "/bench"}}]}}],
          "scenarios": [{{"name": "Limit", "kind": "capacity", "load": {},
                          "slos": [{{"metric": "p95", "limit": "< 80ms"}}, {{"metric": "level", "limit": ">= 120"}}]}}]}})",
      base, load));
}

constexpr const char* kArrivals =
    R"({"search": {"of": "arrivals", "from": "100/s", "to": "800/s", "hold": "2s", "tolerance": 50}, "maxUsers": 300})";

// These searches run in real time. On a machine that is busy with something else they rightly end at the limit of the
// generator; lapse_test.cpp holds the same against a clock that does not depend on the machine.
bool isTold(const SearchResult& search) {
  if (search.end == SearchEnd::generatorLimit) {
    MESSAGE("this machine is too busy to search: " << search.steps.back().verdict.why.text());
    return false;
  }
  REQUIRE(search.end == SearchEnd::found);
  return true;
}

class Follow final : public SnapshotSink {
public:
  std::function<void(const Snapshot&)> take1;
  std::vector<std::string> stages;
  void take(std::shared_ptr<const Snapshot> snapshot) override {
    const std::string& stage = snapshot->scenarios[0].stage;
    if (!stage.empty() && (stages.empty() || stages.back() != stage)) {
      stages.push_back(stage);
    }
    if (take1) {
      take1(*snapshot);
    }
  }
};

} // namespace

TEST_CASE("a search finds the highest rate that a target of known limit serves, and stores how") {
  const fakes::TemporaryFolder folder;
  const auto server = limitedTarget();
  const auto resolved = planOf(server->baseUrl(), kArrivals);
  Follow follow;
  auto session = Session::create(std::make_shared<const RunPlan>(resolved.plan), {},
                                 {.out = folder.path() / "out", .workers = 1, .sinks = {&follow}}, kClock);
  REQUIRE(session.has_value());
  (*session)->start();
  const SessionResult result = (*session)->wait();
  const RunRecord& record = (*session)->record();
  const SearchResult search = searchResult(record, ScenarioId{0});
  if (!isTold(search)) {
    return;
  }
  CHECK(search.level() == 150); // 225 is over the limit; 150 is within half of it
  REQUIRE(search.steps.size() == 5);
  CHECK(search.steps[2].verdict.outcome == LevelOutcome::failed);
  CHECK(result.verdict.outcome == VerdictOutcome::pass);
  CHECK(result.slos[0].outcome == SloOutcome::notApplicable);
  CHECK(result.slos[1].measured == 150);
  // The levels were held for exactly their time, at their rate.
  for (const SearchStep& step : search.steps) {
    CHECK(step.window.lengthS() == 1);
  }
  CHECK(follow.stages.front() == "level 1: 100/s");
  CHECK(std::ranges::find(follow.stages, "rest before level 4") != follow.stages.end());

  const auto stored = RunStore::open(folder.path() / "out" / "run.tmrun");
  REQUIRE(stored.has_value());
  CHECK(stored->scenarios()[0].stages == record.scenarios()[0].stages);
  CHECK(searchResult(*stored, ScenarioId{0}).level() == 150);
  CHECK(judgeAll(*stored) == result.slos);
  Follow again;
  replay(*stored, {&again});
  CHECK(again.stages.front() == "level 1: 100/s");
}

TEST_CASE("a search that is stopped ends without an answer") {
  const auto server = limitedTarget();
  const auto resolved = planOf(server->baseUrl(), kArrivals);
  Follow follow;
  auto session =
      Session::create(std::make_shared<const RunPlan>(resolved.plan), {}, {.workers = 2, .sinks = {&follow}}, kClock);
  REQUIRE(session.has_value());
  follow.take1 = [&](const Snapshot& snapshot) {
    if (snapshot.atS == 3.5) {
      (*session)->stop();
    }
  };
  (*session)->start();
  const SessionResult result = (*session)->wait();
  CHECK(result.interrupted);
  const SearchResult search = searchResult((*session)->record(), ScenarioId{0});
  CHECK(search.end == SearchEnd::unfinished);
  CHECK(search.steps.size() == 1);
  CHECK(result.slos[1].outcome == SloOutcome::notEvaluated);
}

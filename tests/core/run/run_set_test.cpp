// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_set.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "core/run/slo_evaluator.h"
#include "tests/fakes/planned.h"
#include "tests/fakes/run_builder.h"

using namespace tidemark;
using fakes::RunBuilder;
using std::chrono::milliseconds;

namespace {

constexpr const char* kProject = R"json({
  "format": "tidemark-project/1", "name": "Two", "targets": [{"name": "api", "url": "http://127.0.0.1:8000"}],
  "userClasses": [{"name": "User", "flow": [{"request": "Get", "url": "/"}]}],
  "scenarios": [{"name": "A", "load": {"users": [{"to": 2}, {"hold": "3s"}]}},
                {"name": "B", "load": {"users": [{"to": 2}, {"hold": "3s"}]}},
                {"name": "C", "load": {"users": [{"to": 2}, {"hold": "3s"}]}}],
  "slos": [{"metric": "p95", "limit": "< 50ms"}]})json";

std::shared_ptr<const RunPlan> planOf(std::vector<std::string> chosen, double timeScale = 1, int shardCount = 1) {
  ResolveOptions options;
  options.scenarios = std::move(chosen);
  options.timeScale = timeScale;
  options.shardCount = shardCount;
  return std::make_shared<const RunPlan>(fakes::planned(kProject, std::move(options)).plan);
}

struct Course {
  std::string id;
  int startedMinute = 0;
  std::vector<std::string> chosen{};
  std::vector<ScenarioState> states{}; // of the chosen; none: complete
  milliseconds service{10};
  double timeScale = 1;
  int shardCount = 1;
};

RunRecord runOf(const Course& course) {
  const auto plan = planOf(course.chosen, course.timeScale, course.shardCount);
  RunInfo info = fakes::fakeInfo();
  info.id = course.id;
  info.startedAt += std::chrono::minutes(course.startedMinute);
  RunBuilder run(plan, {}, info);
  bool interrupted = false;
  for (std::size_t i = 0; i < plan->scenarios.size(); ++i) {
    const ScenarioId id = plan->scenarios[i].id;
    const ScenarioState state = i < course.states.size() ? course.states[i] : ScenarioState::complete;
    run.start(id);
    for (int second = 0; second < 3; ++second) {
      run.requests(id, RowId{0}, 10, course.service).next();
    }
    run.end(id, state);
    interrupted = interrupted || state == ScenarioState::interrupted;
  }
  run.next().finish(interrupted);
  return run.take();
}

RunSet joined(std::initializer_list<const RunRecord*> records) {
  std::vector<NamedRun> runs;
  for (const RunRecord* record : records) {
    runs.push_back({record->info().id + ".tmrun", record});
  }
  auto set = RunSet::join(runs);
  REQUIRE_MESSAGE(set, set.error().detail.text());
  return std::move(*set);
}

std::string idOf(const ScenarioSource& source) { return source.record == nullptr ? "" : source.record->info().id; }

std::vector<std::string> idsOf(const RunSet& set) {
  std::vector<std::string> ids;
  std::ranges::transform(set.sources(), std::back_inserter(ids), idOf);
  return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("one run is the set of one, with the scenarios that were not chosen") {
  const RunRecord record = runOf({.id = "one", .chosen = {"B"}});
  const RunSet set(record);
  CHECK(set.isOneRun());
  CHECK(set.plan().scenarios.size() == 3);
  CHECK(idsOf(set) == Ids{"", "one", ""});
  CHECK_FALSE(set.sources()[0].chosen);
  const auto slos = judgeAll(set);
  REQUIRE(slos.size() == 1);
  CHECK(slos.front().scenario == ScenarioId{1});
  const Verdict verdict = verdictOf(set, slos, std::nullopt);
  CHECK(verdict == verdictOf(record, judgeAll(record), std::nullopt));
  CHECK(verdict.outcome == VerdictOutcome::pass);
  CHECK(exitCodeOf(verdict, set, false) == 0);
}

TEST_CASE("each scenario comes from the latest run in which it is complete") {
  const RunRecord first = runOf({.id = "first", .startedMinute = 0, .chosen = {"A", "B"}});
  const RunRecord second = runOf({.id = "second", .startedMinute = 5, .chosen = {"B"}});
  const RunRecord third = runOf({.id = "third",
                                 .startedMinute = 9,
                                 .chosen = {"A", "B"},
                                 .states = {ScenarioState::complete, ScenarioState::interrupted}});
  CHECK(idsOf(joined({&first, &second})) == Ids{"first", "second", ""});
  const RunSet all = joined({&third, &first, &second});
  CHECK(idsOf(all) == Ids{"third", "second", ""});
  CHECK(all.latest().info().id == "third");
  CHECK(all.runs().size() == 2);
  const Verdict verdict = verdictOf(all, judgeAll(all), std::nullopt);
  CHECK(verdict.outcome == VerdictOutcome::pass);
  CHECK(exitCodeOf(verdict, all, false) == 0);
}

TEST_CASE("a run given twice counts once") {
  const RunRecord record = runOf({.id = "one", .chosen = {"A"}, .states = {ScenarioState::interrupted}});
  const RunSet set = joined({&record, &record});
  CHECK(set.isOneRun());
  CHECK(idsOf(set) == Ids{"one", "", ""});
  CHECK(exitCodeOf(verdictOf(set, judgeAll(set), std::nullopt), set, false) == 130);
}

TEST_CASE("a scenario that is complete in no run is not run and keeps the whole from passing") {
  const RunRecord first = runOf({.id = "first", .chosen = {"A"}});
  const RunRecord second =
      runOf({.id = "second", .startedMinute = 1, .chosen = {"B"}, .states = {ScenarioState::aborted}});
  const RunSet set = joined({&first, &second});
  CHECK(idsOf(set) == Ids{"first", "", ""});
  const Verdict verdict = verdictOf(set, judgeAll(set), std::nullopt);
  CHECK(verdict.outcome == VerdictOutcome::notEvaluated);
  CHECK(verdict.reasons ==
        std::vector{sentence("{} was not run: {}", "B", sentence("complete in none of the {} runs", 2))});
  CHECK(verdictOf(set, judgeAll(set), ScenarioId{1}).reasons == verdict.reasons);
}

TEST_CASE("a failed SLO of an older run fails the whole") {
  const RunRecord slow = runOf({.id = "slow", .chosen = {"A"}, .service = milliseconds(90)});
  const RunRecord fine = runOf({.id = "fine", .startedMinute = 1, .chosen = {"B"}});
  const RunSet set = joined({&slow, &fine});
  CHECK(verdictOf(set, judgeAll(set), std::nullopt).outcome == VerdictOutcome::fail);
  const RunRecord better = runOf({.id = "better", .startedMinute = 2, .chosen = {"A"}});
  const RunSet again = joined({&slow, &fine, &better});
  CHECK(verdictOf(again, judgeAll(again), std::nullopt).outcome == VerdictOutcome::pass);
}

TEST_CASE("runs of different plans and shards are refused, both named") {
  const RunRecord one = runOf({.id = "one"});
  const RunRecord scaled = runOf({.id = "scaled", .timeScale = 0.5});
  const std::vector<NamedRun> different{{"one.tmrun", &one}, {"scaled.tmrun", &scaled}};
  const auto set = RunSet::join(different);
  REQUIRE_FALSE(set);
  CHECK(set.error().code == ErrorCode::usage);
  CHECK(set.error().where == "one.tmrun, scaled.tmrun");
  CHECK(set.error().detail.text().find(one.plan().hash) != std::string::npos);
  CHECK(set.error().detail.text().find(scaled.plan().hash) != std::string::npos);
  const RunRecord shard = runOf({.id = "shard", .shardCount = 2});
  const std::vector<NamedRun> sharded{{"one.tmrun", &one}, {"shard.tmrun", &shard}};
  CHECK(RunSet::join(sharded).error().where == "shard.tmrun");
}

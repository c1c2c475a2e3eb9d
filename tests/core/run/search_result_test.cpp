// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/search_result.h"

#include <doctest/doctest.h>

#include "core/run/slo_evaluator.h"
#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr std::int64_t kHoldS = 8;
constexpr Nanos kGood = milliseconds(10);
constexpr Nanos kBad = milliseconds(900);

// A search of arrivals whose levels are held for 8 s with a second between them; the limit is p95 < 100 ms.
struct Fixture {
  SmallPlan small;
  ScenarioId id = small.search("Limit", {.of = SearchOf::arrivals, .from = 10, .to = 100, .hold = seconds(kHoldS)});
  Fixture() { small.slo(id, "p95", "< 100ms"); }

  struct Level {
    double level = 10;
    Nanos service = kGood; // after the first quarter
    Nanos warmUp = kGood;
    std::int64_t busyFrom = 100; // second of the level from which on the worker is busy
  };

  void hold(RunBuilder& run, const Level& level, int number) {
    if (number > 1) {
      const Nanos from = seconds(run.second());
      run.collector().stageAdded(id, {.name = levelStageName(SearchOf::arrivals, number, level.level),
                                      .kind = StageKind::hold,
                                      .from = from,
                                      .to = from + seconds(kHoldS),
                                      .fromTarget = level.level,
                                      .toTarget = level.level});
    }
    for (std::int64_t second = 0; second <= kHoldS; ++second) { // and the second to the next level
      run.requests(id, SmallPlan::kHealth, 10, second < kHoldS / 4 ? level.warmUp : level.service);
      run.busy(second >= level.busyFrom ? 0.99 : 0.1, milliseconds(1));
      run.next();
    }
  }

  RunRecord held(const std::vector<Level>& levels, ScenarioState how = ScenarioState::complete,
                 const std::vector<SnapshotSink*>& sinks = {}) {
    RunBuilder run(small.share(), sinks);
    run.start(id);
    int number = 0;
    for (const Level& level : levels) {
      hold(run, level, ++number);
    }
    run.end(id, how).finish(how != ScenarioState::complete);
    return run.take();
  }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "the result is the highest level that passed below all that failed") {
  const SearchResult result = searchResult(held({{10}, {15}, {22, kBad}, {18}, {20, kBad}, {18}, {18}}), id);
  CHECK(result.end == SearchEnd::found);
  CHECK(result.level() == 18);
  REQUIRE(result.steps.size() == 7);
  CHECK(result.steps[0].name == "level 1: 10/s");
  CHECK(result.steps[2].verdict.outcome == LevelOutcome::failed);
  CHECK(result.steps[2].verdict.why.text().starts_with("p95 < 100ms: "));
  CHECK(result.steps[3].verdict == LevelVerdict{});
  const SearchLoad load{.of = SearchOf::arrivals};
  CHECK(searchText(result, load) == "the search found 18/s, to 5 %, after 7 levels");
}

TEST_CASE_FIXTURE(Fixture, "a level that failed when it was confirmed is none") {
  const SearchResult result = searchResult(held({{10}, {15}, {15, kBad}, {10}, {10}}), id);
  CHECK(result.level() == 10);
}

TEST_CASE_FIXTURE(Fixture, "the first quarter of a level is not judged") {
  CHECK(searchResult(held({{.level = 10, .service = kGood, .warmUp = kBad}}), id).end == SearchEnd::notReached);
  const RunRecord record = held({{10}});
  const auto window = levelWindow(record, id, record.scenarios()[0].stages[0]);
  REQUIRE(window.has_value());
  CHECK(window->spans == std::vector<SecondSpan>{{2, 8}});
}

TEST_CASE_FIXTURE(Fixture, "without a level that failed the limit was not reached up to the last") {
  const SearchResult result = searchResult(held({{10}, {15}}), id);
  CHECK(result.end == SearchEnd::notReached);
  CHECK(result.level() == 15);
}

TEST_CASE_FIXTURE(Fixture, "a first level that fails is a fail of the scenario, and no level") {
  small.slo(id, "level", ">= 5/s");
  const RunRecord record = held({{10, kBad}});
  CHECK(searchResult(record, id).end == SearchEnd::fromFailed);
  CHECK_FALSE(searchResult(record, id).level().has_value());
  const auto slos = judgeAll(record);
  CHECK(slos[0].outcome == SloOutcome::notApplicable); // a criterion
  CHECK(slos[1].outcome == SloOutcome::notEvaluated);
  const Verdict verdict = verdictOf(record, slos, id);
  CHECK(verdict.outcome == VerdictOutcome::fail);
  CHECK(
      verdict.reasons.front().text().starts_with("not even the first level of the search, 10/s, passed: p95 < 100ms"));
}

TEST_CASE_FIXTURE(Fixture, "a level at which the generator was saturated is a limit of the generator, never a result") {
  small.slo(id, "level", ">= 5/s");
  const RunRecord record = held({{10}, {.level = 15, .service = kBad, .warmUp = kGood, .busyFrom = 3}});
  const SearchResult result = searchResult(record, id);
  CHECK(result.end == SearchEnd::generatorLimit);
  CHECK_FALSE(result.level().has_value());
  CHECK(result.passed == 10);
  const auto slos = judgeAll(record);
  CHECK(slos[1].outcome == SloOutcome::notEvaluated);
  CHECK(slos[1].why.text().starts_with("the generator was the limit of the search, at 15/s"));
  CHECK(verdictOf(record, slos, id).outcome == VerdictOutcome::notEvaluated);
}

TEST_CASE_FIXTURE(Fixture, "seconds that turn out saturated after a level was judged do not change its verdict") {
  // Two busy seconds at the end of the level are no saturation yet; the third comes with the second after it.
  const RunRecord record = held({{.level = 10, .service = kGood, .warmUp = kGood, .busyFrom = 6}});
  CHECK_FALSE(record.saturatedSeconds().empty());
  CHECK(searchResult(record, id).end == SearchEnd::notReached);
}

TEST_CASE_FIXTURE(Fixture,
                  "an SLO on level judges the result, also where a level was saturated by the target's fault") {
  small.slo(id, "level", ">= 12/s");
  small.slo(id, "level", ">= 16/s");
  const auto slos = judgeAll(held({{10}, {15}, {22, kBad}, {15}, {15}}));
  CHECK(slos[1].outcome == SloOutcome::pass);
  CHECK(slos[1].measured == 15);
  CHECK(slos[2].outcome == SloOutcome::fail);
}

TEST_CASE_FIXTURE(Fixture, "a search that was stopped is unfinished, and its last level not judged when it was cut") {
  const RunRecord record = held({{10}, {15}}, ScenarioState::interrupted);
  CHECK(searchResult(record, id).end == SearchEnd::unfinished);
  RunBuilder run(small.share());
  run.start(id);
  run.requests(id, SmallPlan::kHealth, 1, kGood).next();
  run.end(id, ScenarioState::interrupted).finish(true);
  CHECK(searchResult(run.record(), id).steps.empty());
}

TEST_CASE_FIXTURE(Fixture, "a level that answers nothing has failed") {
  RunBuilder run(small.share());
  run.start(id);
  for (std::int64_t second = 0; second <= kHoldS; ++second) {
    run.next();
  }
  run.end(id).finish();
  const SearchResult result = searchResult(run.record(), id);
  CHECK(result.end == SearchEnd::fromFailed);
  CHECK(result.steps.at(0).verdict.why == "p95 < 100ms: no sample in the window");
}

TEST_CASE_FIXTURE(Fixture, "a live search does not drain when its level is over") {
  RunBuilder run(small.share());
  run.start(id);
  for (std::int64_t second = 0; second <= kHoldS + 1; ++second) {
    run.next();
  }
  CHECK(run.record().scenarios()[0].state == ScenarioState::running);
  run.collector().scenarioStops(id, static_cast<double>(run.second()));
  run.next();
  CHECK(run.record().scenarios()[0].state == ScenarioState::draining);
}

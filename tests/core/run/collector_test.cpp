// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/collector.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "core/run/plan_shape.h"
#include "core/run/slo_evaluator.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::SmallPlan;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

class Keeper final : public SnapshotSink {
public:
  void take(std::shared_ptr<const Snapshot> snapshot) override { taken.push_back(std::move(snapshot)); }
  [[nodiscard]] std::vector<std::int64_t> completedSeconds() const {
    std::vector<std::int64_t> list;
    for (const auto& snapshot : taken) {
      if (snapshot->second) {
        list.push_back(snapshot->second->index);
      }
    }
    return list;
  }
  [[nodiscard]] std::vector<RunEvent> events(EventKind kind) const {
    std::vector<RunEvent> list;
    for (const auto& snapshot : taken) {
      std::ranges::copy_if(snapshot->events, std::back_inserter(list),
                           [kind](const RunEvent& event) { return event.kind == kind; });
    }
    return list;
  }
  std::vector<std::shared_ptr<const Snapshot>> taken;
};

// A collector with two workers that a test hands beats to.
class Workers {
public:
  explicit Workers(const SmallPlan& small)
      : m_plan(small.share()),
        m_shape(planShape(*m_plan)),
        one(m_shape),
        two(m_shape),
        collector({.plan = m_plan,
                   .info = {},
                   .exchanges = {&one, &two},
                   .epoch = Instant{},
                   .readings = nullptr,
                   .sinks = {&keeper}}) {}

  // A worker's beat with some requests, users and its own CPU share.
  struct Beat {
    std::int64_t index = 0;
    ScenarioId scenario{};
    int requests = 0;
    std::int64_t users = 0;
    double busy = 0;
    bool done = false;
  };
  static void push(IntervalExchange& exchange, const Beat& beat) {
    std::unique_ptr<IntervalStats> interval = exchange.takeEmpty();
    interval->index = beat.index;
    Sample sample;
    sample.scenario = beat.scenario;
    sample.service = milliseconds(5);
    for (int i = 0; i < beat.requests; ++i) {
      interval->record(sample);
    }
    interval->scenario(beat.scenario).activeUsers = beat.users;
    interval->scenario(beat.scenario).done = beat.done;
    interval->health.busyNs = beat.busy * 250e6;
    interval->health.wallNs = 250e6;
    interval->health.maxBusyShare = beat.busy;
    REQUIRE(exchange.push(interval));
  }
  void both(const Beat& beat) {
    push(one, beat);
    push(two, beat);
  }
  void step(std::int64_t beat) { collector.step(Instant(beat * kBeat)); }
  // Both workers, beat after beat.
  void run(std::int64_t from, std::int64_t to, Beat beat) {
    for (; from < to; ++from) {
      beat.index = from;
      both(beat);
      step(from + 1);
    }
  }

private:
  std::shared_ptr<const RunPlan> m_plan;
  StatsShape m_shape;

public:
  IntervalExchange one;
  IntervalExchange two;
  Keeper keeper;
  Collector collector;
};

struct Fixture {
  SmallPlan small;
  ScenarioId id = small.users("Normal", {{"ramp", 2}, {"hold A", 4}});
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "a beat is published only when every worker has closed it") {
  Workers workers(small);
  Workers::push(workers.one, {.index = 0, .requests = 3});
  Workers::push(workers.one, {.index = 1});
  workers.step(2);
  CHECK(workers.keeper.taken.empty());
  Workers::push(workers.two, {.index = 0, .requests = 4});
  workers.step(2);
  REQUIRE(workers.keeper.taken.size() == 1);
  CHECK(workers.keeper.taken[0]->scenarios[0].requests == 7);
  Workers::push(workers.two, {.index = 1});
  workers.step(2);
  CHECK(workers.keeper.taken.size() == 2);
}

TEST_CASE_FIXTURE(Fixture, "a beat that a worker skipped counts as empty, and none is skipped in the snapshots") {
  Workers workers(small);
  Workers::push(workers.one, {.index = 5, .requests = 3});
  Workers::push(workers.two, {.index = 2, .requests = 1});
  Workers::push(workers.two, {.index = 5, .requests = 1});
  workers.step(6);
  REQUIRE(workers.keeper.taken.size() == 6);
  for (std::size_t beat = 0; beat < 6; ++beat) {
    CHECK(workers.keeper.taken[beat]->beat == static_cast<std::int64_t>(beat));
  }
  CHECK(workers.keeper.completedSeconds() == std::vector<std::int64_t>{0});
  CHECK(workers.keeper.taken[3]->second->find(id, SmallPlan::kHealth)->count() == 1);
}

TEST_CASE_FIXTURE(Fixture, "four beats make a second: counts add over time, users over workers") {
  Workers workers(small);
  workers.collector.scenarioStarts(id, 0);
  workers.run(0, 8, {.requests = 5, .users = 10, .busy = 0.2});
  REQUIRE(workers.keeper.completedSeconds() == std::vector<std::int64_t>{0, 1});
  const IntervalStats& second = *workers.keeper.taken[7]->second;
  CHECK(second.find(id, SmallPlan::kHealth)->count() == 40);
  CHECK(second.scenario(id).activeUsers == 20);
  CHECK(workers.keeper.taken[7]->workerBusyPercent == doctest::Approx(20));
  CHECK(workers.keeper.taken[7]->scenarios[0].ratePerS == 40);
  CHECK(workers.keeper.taken[7]->scenarios[0].requests == 80);
  CHECK(workers.collector.record().seconds() == 2);
}

TEST_CASE_FIXTURE(Fixture, "live rates are those of the last four beats, whole second or not") {
  Workers workers(small);
  workers.collector.scenarioStarts(id, 0);
  workers.run(0, 4, {.requests = 5});
  workers.run(4, 6, {.requests = 1});
  CHECK(workers.keeper.taken.back()->scenarios[0].ratePerS == 24);
  CHECK(workers.keeper.taken.back()->scenarios[0].p50Ms == doctest::Approx(5).epsilon(0.001));
}

TEST_CASE_FIXTURE(Fixture, "stages, marks, start and end become events at their own time") {
  small.plan().scenarios[0].marks = {{milliseconds(3100), "restart of the cache"}};
  Workers workers(small);
  workers.collector.scenarioStarts(id, 1);
  workers.run(0, 32, {.requests = 1});
  workers.collector.scenarioEnds(id, ScenarioState::complete);
  workers.collector.finish();
  const auto stages = workers.keeper.events(EventKind::stage);
  REQUIRE(stages.size() == 2);
  CHECK(stages[0].atS == 1);
  CHECK(stages[1].atS == 3);
  CHECK(stages[1].text == "hold A");
  const auto marks = workers.keeper.events(EventKind::mark);
  REQUIRE(marks.size() == 1);
  CHECK(marks[0].atS == doctest::Approx(4.1));
  CHECK(workers.keeper.events(EventKind::scenarioStart).front().atS == 1);
  CHECK(workers.keeper.events(EventKind::scenarioEnd).front().text == "Normal: complete");
  CHECK(workers.collector.record().events().size() == 5);
}

TEST_CASE_FIXTURE(Fixture, "a scenario is pending, running, draining and what its owner ends it as") {
  Workers workers(small);
  workers.collector.scenarioStarts(id, 1);
  const auto state = [&] { return workers.keeper.taken.back()->scenarios[0].state; };
  workers.run(0, 4, {});
  CHECK(state() == ScenarioState::pending);
  workers.run(4, 28, {.requests = 1});
  CHECK(state() == ScenarioState::running);
  CHECK(workers.keeper.taken.back()->scenarios[0].stage == "hold A");
  CHECK(workers.keeper.taken.back()->scenarios[0].elapsedS == 6);
  workers.run(28, 32, {.requests = 1, .done = true});
  CHECK(state() == ScenarioState::draining);
  CHECK(workers.keeper.taken.back()->scenarios[0].done);
  workers.collector.scenarioEnds(id, ScenarioState::complete);
  CHECK(workers.collector.record().scenarios()[0].state == ScenarioState::complete); // at once, for the owner's judging
  CHECK(workers.collector.record().scenarios()[0].endS == 8);
  workers.run(32, 33, {});
  CHECK(state() == ScenarioState::complete);
}

TEST_CASE_FIXTURE(Fixture, "a scenario is done only when no worker has anything left") {
  Workers workers(small);
  workers.collector.scenarioStarts(id, 0);
  Workers::push(workers.one, {.index = 0, .done = true});
  Workers::push(workers.two, {.index = 0, .done = false});
  workers.step(1);
  CHECK_FALSE(workers.keeper.taken.back()->scenarios[0].done);
}

TEST_CASE_FIXTURE(Fixture, "a stop cuts the plan and drains, a manual stage replaces it") {
  Workers workers(small);
  workers.collector.scenarioStarts(id, 0);
  workers.run(0, 10, {.requests = 1});
  StagePlan manual;
  manual.name = "manual";
  manual.kind = StageKind::manual;
  manual.from = milliseconds(2500);
  manual.to = seconds(6);
  workers.collector.stageAdded(id, manual);
  CHECK(workers.collector.record().scenarios()[0].stages.back().name == "manual");
  workers.run(10, 14, {.requests = 1});
  CHECK(workers.keeper.taken.back()->scenarios[0].stage == "manual");
  workers.collector.event({.atS = 3.5, .kind = EventKind::stopRequested, .scenario = {}, .text = "stop requested"});
  workers.run(14, 15, {.requests = 1});
  CHECK(workers.keeper.taken.back()->scenarios[0].state == ScenarioState::draining);
  CHECK(workers.collector.record().scenarios()[0].stages.back().to == milliseconds(3500));
}

TEST_CASE_FIXTURE(Fixture, "a skipped scenario is not run and says why") {
  Workers workers(small);
  workers.collector.scenarioSkipped(id, "requires Smoke, which did not pass");
  workers.collector.finish();
  CHECK(workers.keeper.taken.back()->last);
  CHECK(workers.keeper.taken.back()->scenarios[0].state == ScenarioState::notRun);
  CHECK(workers.collector.record().scenarios()[0].why == "requires Smoke, which did not pass");
}

TEST_CASE_FIXTURE(Fixture, "SLOs are judged each second, their changes are events") {
  small.slo(id, "count", ">= 50");
  Workers workers(small);
  workers.collector.scenarioStarts(id, 0);
  workers.run(0, 4, {.requests = 5});
  CHECK(workers.keeper.taken.back()->slos[0].outcome == SloOutcome::fail);
  workers.run(4, 8, {.requests = 5});
  CHECK(workers.keeper.taken.back()->slos[0].outcome == SloOutcome::pass);
  workers.run(8, 9, {});
  const auto changes = workers.keeper.events(EventKind::sloChange);
  REQUIRE(changes.size() == 2);
  CHECK(changes[1].text.starts_with("count >= 50: pass after fail"));
}

TEST_CASE_FIXTURE(Fixture, "live verdicts equal those on the finished record") {
  small.slo(id, "p95", "< 500ms");
  small.slo(id, "count", ">= 1", "steady");
  small.slo(id, "rate", ">= 1/s", "stage hold A");
  small.slo(id, "rate", ">= 1/s", "last 2s");
  small.slo(id, "errorRate", "< 1%", "stage nowhere");
  Workers workers(small);
  workers.collector.scenarioStarts(id, 1);
  workers.run(0, 32, {.requests = 3});
  const std::vector<SloResult> live = workers.keeper.taken.back()->slos;
  CHECK(live == judgeAll(workers.collector.record()));
  workers.collector.scenarioEnds(id, ScenarioState::complete);
  workers.collector.finish();
  CHECK(workers.keeper.taken.back()->slos == judgeAll(workers.collector.record()));
}

TEST_CASE_FIXTURE(Fixture, "three busy seconds of one worker are saturation, told with their seconds") {
  Workers workers(small);
  workers.collector.scenarioStarts(id, 0);
  for (std::int64_t beat = 0; beat < 16; ++beat) {
    Workers::push(workers.one, {.index = beat, .requests = 1, .busy = 0.95});
    Workers::push(workers.two, {.index = beat, .requests = 1, .busy = 0.1});
    workers.step(beat + 1);
  }
  CHECK(workers.keeper.taken.back()->saturated);
  CHECK(workers.keeper.taken[11]->workerBusyPercent == doctest::Approx(95));
  CHECK(workers.collector.record().saturatedSeconds() == std::vector<std::int64_t>{0, 1, 2, 3});
  const auto events = workers.keeper.events(EventKind::saturated);
  REQUIRE(events.size() == 1);
  CHECK(events[0].atS == 0);
}

TEST_CASE_FIXTURE(Fixture, "a worker busy for one beat in four is not saturated") {
  Workers workers(small);
  for (std::int64_t beat = 0; beat < 24; ++beat) {
    workers.both({.index = beat, .busy = beat % 4 == 0 ? 1.0 : 0.1});
    workers.step(beat + 1);
  }
  CHECK(workers.collector.record().saturatedSeconds().empty());
}

TEST_CASE_FIXTURE(Fixture, "the last snapshot holds the rest, begun seconds too, and nothing follows it") {
  Workers workers(small);
  workers.collector.scenarioStarts(id, 0);
  workers.run(0, 4, {.requests = 1});
  Workers::push(workers.one, {.index = 4, .requests = 7});
  Workers::push(workers.one, {.index = 5, .requests = 1});
  Workers::push(workers.two, {.index = 4, .requests = 2}); // ended a beat earlier
  workers.collector.finish();
  CHECK(workers.keeper.completedSeconds() == std::vector<std::int64_t>{0, 1});
  CHECK(workers.collector.record().second(1)->find(id, SmallPlan::kHealth)->count() == 10);
  CHECK(workers.keeper.taken.back()->last);
  CHECK(std::ranges::count_if(workers.keeper.taken, [](const auto& snapshot) { return snapshot->last; }) == 1);
}

TEST_CASE_FIXTURE(Fixture, "a run without a worker still ends with a snapshot") {
  Keeper keeper;
  Collector collector({.plan = small.share(), .info = {}, .exchanges = {}, .epoch = Instant{}, .sinks = {&keeper}});
  collector.step(Instant(seconds(1)));
  CHECK(keeper.completedSeconds() == std::vector<std::int64_t>{0});
  collector.finish();
  CHECK(keeper.taken.back()->last);
}

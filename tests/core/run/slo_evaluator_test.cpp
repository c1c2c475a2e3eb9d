// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/slo_evaluator.h"

#include <doctest/doctest.h>

#include "core/plan/slo_text.h"
#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

namespace {

constexpr Nanos kQuick = milliseconds(1);
constexpr Nanos kSlow = milliseconds(400);

// A run of one scenario: a ramp of 5 s, a hold of 10 s.
struct Fixture {
  SmallPlan small;
  ScenarioId id = small.users("Normal", {{"ramp", 5}, {"hold A", 10}});

  // `each` records one second.
  template <class Each>
  SloResult judged(Each each) {
    RunBuilder run(small.share());
    run.start(id);
    for (int second = 0; second < 15; ++second) {
      each(run, second);
      run.next();
    }
    run.end(id).finish();
    return judge(run.record(), id, 0);
  }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "pass, warn and fail with their ratio") {
  struct Expected {
    const char* limit;
    const char* warn;
    SloOutcome outcome;
    double ratio;
  };
  const Expected expected[] = {{"< 20ms", "< 15ms", SloOutcome::pass, 2},
                               {"< 20ms", "< 5ms", SloOutcome::warn, 2},
                               {"< 5ms", "< 2ms", SloOutcome::fail, 0.5},
                               {"> 5ms", "> 2ms", SloOutcome::pass, 2},
                               {"8ms..40ms", "1ms..40ms", SloOutcome::pass, 10.0 / 8}};
  for (const Expected& each : expected) {
    CAPTURE(each.limit);
    Fixture fixture;
    SloPlan& slo = fixture.small.slo(fixture.id, "max", each.limit);
    slo.slo.warn = parseLimit(each.warn).value();
    const SloResult result = fixture.judged(
        [&](RunBuilder& run, int) { run.requests(fixture.id, SmallPlan::kHealth, 1, milliseconds(10)); });
    CHECK(result.outcome == each.outcome);
    CHECK(*result.ratio == doctest::Approx(each.ratio).epsilon(0.001));
  }
}

TEST_CASE_FIXTURE(Fixture, "fast rejections meet no latency limit: the worse of ok and all is shown") {
  small.slo(id, "p95", "< 100ms");
  SloResult result = judged([&](RunBuilder& run, int) {
    run.requests(id, SmallPlan::kHealth, 1, kSlow);
    run.requests(id, SmallPlan::kHealth, 99, kQuick, Outcome::status, 503);
  });
  CHECK(result.outcome == SloOutcome::fail);
  CHECK(result.judgedOutcome == "ok");
  CHECK(result.samples == 15);
  result = judged([&](RunBuilder& run, int) {
    run.requests(id, SmallPlan::kHealth, 50, kQuick);
    run.requests(id, SmallPlan::kHealth, 50, kSlow, Outcome::timeout, 0);
  });
  CHECK(result.outcome == SloOutcome::fail);
  CHECK(result.judgedOutcome == "all");
}

TEST_CASE_FIXTURE(Fixture, "a latency limit with no ok request is not evaluated, however fast the failures") {
  small.slo(id, "p95", "< 100ms");
  const SloResult result =
      judged([&](RunBuilder& run, int) { run.requests(id, SmallPlan::kHealth, 5, kQuick, Outcome::status, 403); });
  CHECK(result.outcome == SloOutcome::notEvaluated);
}

TEST_CASE_FIXTURE(Fixture, "a written outcome is judged alone") {
  small.slo(id, "p95", "< 100ms").slo.outcome = OutcomeFilter::failed;
  const SloResult result = judged([&](RunBuilder& run, int) {
    run.requests(id, SmallPlan::kHealth, 5, kSlow);
    run.requests(id, SmallPlan::kHealth, 5, kQuick, Outcome::status, 403);
  });
  CHECK(result.outcome == SloOutcome::pass);
  CHECK(result.judgedOutcome == "failed");
}

TEST_CASE_FIXTURE(Fixture, "no sample is not evaluated, which is not a pass") {
  small.slo(id, "errorRate", "< 1%").rows = {SmallPlan::kCreate};
  const SloResult result = judged([&](RunBuilder& run, int) { run.requests(id, SmallPlan::kHealth, 5, kQuick); });
  CHECK(result.outcome == SloOutcome::notEvaluated);
  CHECK(result.why == "no sample in the window");
}

TEST_CASE_FIXTURE(Fixture, "a throughput of nothing but failures fails instead of vanishing") {
  small.slo(id, "rate", ">= 1/s");
  const SloResult result = judged(
      [&](RunBuilder& run, int) { run.requests(id, SmallPlan::kHealth, 5, kQuick, Outcome::connectRefused, 0); });
  CHECK(result.outcome == SloOutcome::fail);
  CHECK(*result.measured == 0);
}

TEST_CASE_FIXTURE(Fixture, "saturated seconds spoil the windows that hold them and no other") {
  for (const char* window : {"steady", "stage ramp"}) {
    Fixture fixture;
    fixture.small.slo(fixture.id, "p95", "< 100ms", window);
    const SloResult result = fixture.judged([&](RunBuilder& run, int second) {
      run.requests(fixture.id, SmallPlan::kHealth, 5, kQuick);
      if (second >= 8 && second < 12) {
        run.busy(0.99, kQuick);
      }
    });
    const bool spoilt = std::string(window) == "steady";
    CHECK(result.outcome == (spoilt ? SloOutcome::notEvaluated : SloOutcome::pass));
  }
}

TEST_CASE_FIXTURE(Fixture, "the window decides which seconds count") {
  struct Expected {
    const char* window;
    double count;
  };
  for (const Expected& each :
       {Expected{"whole", 150}, Expected{"steady", 100}, Expected{"stage ramp", 50}, Expected{"last 3s", 30}}) {
    CAPTURE(each.window);
    Fixture fixture;
    fixture.small.slo(fixture.id, "count", ">= 1", each.window);
    const SloResult result =
        fixture.judged([&](RunBuilder& run, int) { run.requests(fixture.id, SmallPlan::kHealth, 10, kQuick); });
    CHECK(result.measured == each.count);
  }
}

TEST_CASE_FIXTURE(Fixture, "what a scenario lacks is not applicable, what it did not reach is not evaluated") {
  small.slo(id, "rate", ">= 1/s", "stage nowhere");
  const auto idle = [&](RunBuilder& run, int) { run.requests(id, SmallPlan::kHealth, 1, kQuick); };
  CHECK(judged(idle).outcome == SloOutcome::notApplicable);
  small.plan().scenarios[0].slos[0].applicable = false;
  small.plan().scenarios[0].slos[0].why = "the scenario makes no such request";
  CHECK(judged(idle).why == "the scenario makes no such request");

  Fixture stopped;
  stopped.small.slo(stopped.id, "rate", ">= 1/s", "stage hold A");
  RunBuilder run(stopped.small.share());
  run.start(stopped.id).requests(stopped.id, SmallPlan::kHealth, 1, kQuick).next();
  run.event({.atS = 1, .kind = EventKind::stopRequested, .scenario = {}, .text = "stop"});
  run.next().end(stopped.id, ScenarioState::interrupted).finish(true);
  CHECK(judge(run.record(), stopped.id, 0).outcome == SloOutcome::notEvaluated);
}

TEST_CASE_FIXTURE(Fixture, "a scenario that was not run is not evaluated and says why") {
  small.slo(id, "rate", ">= 1/s");
  RunBuilder run(small.share());
  run.next().skip(id, "requires Smoke, which did not pass").finish();
  const SloResult result = judge(run.record(), id, 0);
  CHECK(result.outcome == SloOutcome::notEvaluated);
  CHECK(result.why == "the scenario was not run: requires Smoke, which did not pass");
}

TEST_CASE_FIXTURE(Fixture, "a shard judges no SLO") {
  small.slo(id, "rate", ">= 1/s");
  small.plan().shardCount = 2;
  const SloResult result = judged([&](RunBuilder& run, int) { run.requests(id, SmallPlan::kHealth, 5, kQuick); });
  CHECK(result.outcome == SloOutcome::notEvaluated);
}

TEST_CASE_FIXTURE(Fixture, "the SLO that ended the run stays failed") {
  small.slo(id, "max", "< 100ms", "last 2s").slo.abort = true;
  RunBuilder run(small.share());
  run.start(id).requests(id, SmallPlan::kHealth, 5, kSlow).next();
  run.event({.atS = 1, .kind = EventKind::sloAbort, .scenario = id, .text = "max < 100ms was missed"});
  for (int i = 0; i < 5; ++i) {
    run.requests(id, SmallPlan::kHealth, 5, kQuick).next();
  }
  run.end(id, ScenarioState::aborted).finish();
  const SloResult result = judge(run.record(), id, 0);
  CHECK(run.record().scenarios()[0].abortedBy == 0);
  CHECK(result.outcome == SloOutcome::fail);
}

TEST_CASE_FIXTURE(Fixture, "an SLO of a requirement is judged like a planned one") {
  small.slo(id, "count", ">= 1");
  const SloPlan slo = small.plan().scenarios[0].slos[0];
  small.plan().scenarios[0].slos.clear();
  RunBuilder run(small.share());
  run.start(id).requests(id, SmallPlan::kHealth, 5, kQuick).next().end(id).finish();
  CHECK(judge(run.record(), id, slo).measured == 5);
}

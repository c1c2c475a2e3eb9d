// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <doctest/doctest.h>

#include "core/run/slo_evaluator.h"
#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

namespace {

struct Fixture {
  SmallPlan small;
  ScenarioId id = small.users("Normal", {{"hold A", 3}});

  RunRecord run(bool interrupted = false) {
    RunBuilder builder(small.share());
    builder.start(id);
    for (int i = 0; i < 3; ++i) {
      builder.requests(id, SmallPlan::kHealth, 10, milliseconds(5)).next();
    }
    builder.end(id, interrupted ? ScenarioState::interrupted : ScenarioState::complete).finish(interrupted);
    return builder.take();
  }

  Verdict verdict(bool interrupted = false) {
    const RunRecord record = run(interrupted);
    return verdictOf(record, judgeAll(record), std::nullopt);
  }
};

bool mentions(const Verdict& verdict, const std::string& text) {
  return std::ranges::any_of(verdict.reasons,
                             [&text](const Sentence& reason) { return reason.text().find(text) != std::string::npos; });
}

} // namespace

TEST_CASE_FIXTURE(Fixture, "pass needs an SLO and all of them met") {
  small.slo(id, "rate", ">= 1/s");
  const Verdict met = verdict();
  CHECK(met.outcome == VerdictOutcome::pass);
  CHECK(met.reasons.empty());
  small.slo(id, "p95", "< 1ms");
  const Verdict missed = verdict();
  CHECK(missed.outcome == VerdictOutcome::fail);
  CHECK(mentions(missed, "p95 < 1ms: missed in Normal, measured"));
}

TEST_CASE_FIXTURE(Fixture, "no SLO is not evaluated and still no failure of the run") {
  const Verdict none = verdict();
  CHECK(none.outcome == VerdictOutcome::notEvaluated);
  CHECK(none.noSlo);
  CHECK(none.reasons == std::vector{sentence("no SLO")});
  CHECK(exitCodeOf(none, {}, false) == 0);
}

TEST_CASE_FIXTURE(Fixture, "an SLO without a sample makes it not evaluated") {
  small.slo(id, "rate", ">= 1/s");
  small.slo(id, "rate", ">= 1/s").rows = {SmallPlan::kCreate};
  const Verdict open = verdict();
  CHECK(open.outcome == VerdictOutcome::notEvaluated);
  CHECK(exitCodeOf(open, {}, false) == 1);
  CHECK(exitCodeOf(open, {}, true) == 0);
}

TEST_CASE_FIXTURE(Fixture, "a failed SLO outweighs everything that was not evaluated") {
  small.slo(id, "p95", "< 1ms");
  small.slo(id, "rate", ">= 1/s").rows = {SmallPlan::kCreate};
  const Verdict failed = verdict(true);
  CHECK(failed.outcome == VerdictOutcome::fail);
  CHECK(exitCodeOf(failed, {}, true) == 1);
}

TEST_CASE_FIXTURE(Fixture, "an interrupted run is not evaluated and ends with 130") {
  small.slo(id, "rate", ">= 1/s");
  const RunRecord record = run(true);
  const Verdict verdict = verdictOf(record, judgeAll(record), std::nullopt);
  CHECK(verdict.outcome == VerdictOutcome::notEvaluated);
  CHECK(mentions(verdict, "interrupted"));
  CHECK(exitCodeOf(verdict, record.info(), false) == 130);
}

TEST_CASE_FIXTURE(Fixture, "a rehearsal never passes") {
  small.slo(id, "rate", ">= 1/s");
  small.plan().timeScale = 0.1;
  const Verdict rehearsal = verdict();
  CHECK(rehearsal.outcome == VerdictOutcome::notEvaluated);
  CHECK(mentions(rehearsal, "rehearsal"));
}

TEST_CASE_FIXTURE(Fixture, "SLOs that apply nowhere are no pass either") {
  small.slo(id, "rate", ">= 1/s").applicable = false;
  const Verdict nowhere = verdict();
  CHECK(nowhere.outcome == VerdictOutcome::notEvaluated);
  CHECK_FALSE(nowhere.noSlo);
}

TEST_CASE_FIXTURE(Fixture, "a skipped scenario keeps the run from passing, not its neighbours") {
  small.slo(id, "rate", ">= 1/s");
  const ScenarioId skipped = small.users("Peak", {{"hold A", 3}});
  RunBuilder builder(small.share());
  builder.start(id).requests(id, SmallPlan::kHealth, 10, milliseconds(5)).next();
  builder.end(id).skip(skipped, "requires Smoke, which did not pass").finish();
  const std::vector<SloResult> slos = judgeAll(builder.record());
  CHECK(verdictOf(builder.record(), slos, std::nullopt).outcome == VerdictOutcome::notEvaluated);
  CHECK(verdictOf(builder.record(), slos, id).outcome == VerdictOutcome::pass);
}

TEST_CASE_FIXTURE(Fixture, "a reason keeps its parts, down to why a scenario was not run") {
  small.slo(id, "p95", "< 1ms").slo.of = {"Health", "Create"};
  const ScenarioId skipped = small.users("Peak", {{"hold A", 3}});
  small.slo(skipped, "p95", "< 1ms");
  RunBuilder builder(small.share());
  builder.start(id).requests(id, SmallPlan::kHealth, 10, milliseconds(5)).next();
  builder.end(id).skip(skipped, "requires Normal, which did not pass").finish();
  const Verdict verdict = verdictOf(builder.record(), judgeAll(builder.record()), std::nullopt);
  REQUIRE(verdict.reasons.size() == 3);
  CHECK(verdict.reasons[0].pattern() == "{}: missed in {}, measured {}");
  CHECK(verdict.reasons[0].arguments()[0] == sentence("{} of {} {}", "p95", "Health, Create", "< 1ms"));
  CHECK(verdict.reasons[1] ==
        sentence("{}: not evaluated in {}, {}", Sentence::asIs("p95 < 1ms"), "Peak",
                 sentence("the scenario was not run: {}", sentence("requires {}, which did not pass", "Normal"))));
  CHECK(verdict.reasons[2] ==
        sentence("{} was not run: {}", "Peak", sentence("requires {}, which did not pass", "Normal")));
}

TEST_CASE_FIXTURE(Fixture, "the criteria of a capacity search fail no verdict") {
  small.slo(id, "p95", "< 1ms");
  small.plan().scenarios[0].load.model = SearchLoad{};
  small.plan().scenarios[0].stages.clear(); // no level was held to its end
  small.plan().scenarios[0].stages.push_back({.name = "level 1", .from = {}, .to = std::chrono::hours(1)});
  CHECK(verdict().outcome != VerdictOutcome::fail);
}

TEST_CASE_FIXTURE(Fixture, "a run that did not come to its end says so") {
  small.slo(id, "rate", ">= 1/s");
  RunRecord record = run();
  record.info().complete = false; // as after a crash
  const Verdict verdict = verdictOf(record, judgeAll(record), std::nullopt);
  CHECK(verdict.outcome == VerdictOutcome::notEvaluated);
  CHECK(mentions(verdict, "did not come to its end"));
}

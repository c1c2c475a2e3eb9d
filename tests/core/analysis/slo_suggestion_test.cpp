// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/slo_suggestion.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "core/analysis/percentile_interval.h"
#include "core/analysis/proportion.h"
#include "core/plan/slo_plan.h"
#include "core/plan/slo_text.h"
#include "core/run/slo_evaluator.h"
#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;

namespace {

constexpr int kHoldS = 40;

struct Load {
  int healthPerS = 20;
  int createPerS = 20;
  int failedPerS = 0; // of Create
  int seconds = kHoldS;
  bool saturated = false;
};

RunRecord recorded(SmallPlan& small, ScenarioId id, const Load& load) {
  small.plan().scenarios[id.index()].rows = {SmallPlan::kHealth, SmallPlan::kCreate, SmallPlan::kCheckout};
  RunBuilder run(small.share());
  run.start(id);
  for (int second = 0; second < load.seconds; ++second) {
    if (load.healthPerS > 0) {
      run.requests(id, SmallPlan::kHealth, static_cast<std::uint64_t>(load.healthPerS), milliseconds(40));
    }
    if (load.createPerS > 0) {
      run.requests(id, SmallPlan::kCreate, static_cast<std::uint64_t>(load.createPerS), milliseconds(100));
    }
    if (load.failedPerS > 0) {
      run.requests(id, SmallPlan::kCreate, static_cast<std::uint64_t>(load.failedPerS), milliseconds(300),
                   Outcome::status, 500);
    }
    if (load.saturated) {
      run.busy(0.99, milliseconds(50));
    }
    run.next();
  }
  run.end(id).finish();
  return run.take();
}

const SloSuggestion& item(const SloSuggestions& all, const std::string& metric, const std::string& of = {}) {
  const auto found = std::ranges::find_if(
      all.items, [&](const SloSuggestion& each) { return each.metric == metric && each.of == of; });
  REQUIRE(found != all.items.end());
  return *found;
}

} // namespace

TEST_CASE("limits are rounded to figures that people write") {
  CHECK(roundedUp125(1) == 1);
  CHECK(roundedUp125(1.01) == 2);
  CHECK(roundedUp125(175.2) == 200);
  CHECK(roundedUp125(200) == 200);
  CHECK(roundedUp125(501) == 1000);
  CHECK(roundedUp125(0.3) == doctest::Approx(0.5));
  CHECK(roundedUp125(0.5) == doctest::Approx(0.5));
  CHECK(roundedUp125(0.05) == doctest::Approx(0.05));
  CHECK(roundedDownTwoDigits(36.9) == 36);
  CHECK(roundedDownTwoDigits(1999) == 1900);
  CHECK(roundedDownTwoDigits(0.456) == doctest::Approx(0.45));
  CHECK(roundedDownTwoDigits(30) == 30);
}

TEST_CASE("a steady run gives limits for the scenario and each request, by the stated rule") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"hold A", kHoldS}});
  const RunRecord record = recorded(small, id, {});
  const SloSuggestions all = suggestSlos(record, id);
  CHECK(all.obstacle == SuggestionObstacle::none);
  CHECK(all.window == "steady");
  CHECK(all.lengthS == kHoldS);
  CHECK(all.items.size() == 7); // p95, errors and rate of all; p95 and errors of two requests

  // Create takes 50 to 150 ms, evenly: p95 is near 145 ms, 1.2 times it 174 ms.
  const SloSuggestion& create = item(all, "p95", "Create");
  CHECK(create.limit == "< 200ms");
  CHECK(create.measured == doctest::Approx(145).epsilon(0.02));
  CHECK(create.bound >= create.measured);
  CHECK(create.samples == 20 * kHoldS);
  CHECK(item(all, "p95", "Health").limit == "< 100ms"); // 1.2 times about 58 ms

  // No failure in n requests: at most about 3/n.
  CHECK(item(all, "errorRate", "Create").bound == doctest::Approx(100 * zeroFailureBound(20 * kHoldS)));
  CHECK(item(all, "errorRate", "Create").limit == "< 0.5%");
  CHECK(item(all, "errorRate").limit == "< 0.2%");
  // The same rate each second: the interval has no width.
  CHECK(item(all, "rate").bound == doctest::Approx(40));
  CHECK(item(all, "rate").limit == ">= 36/s");
}

TEST_CASE("every limit suggested is met by the run it was derived from") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"hold A", kHoldS}});
  const RunRecord record = recorded(small, id, {.failedPerS = 1});
  const SloSuggestions all = suggestSlos(record, id);
  for (const SloSuggestion& each : all.items) {
    CAPTURE(each.metric + " of " + each.of + " " + each.limit);
    if (each.limit.empty()) {
      continue;
    }
    Slo slo;
    slo.metric = parseMetric(each.metric).value();
    slo.limit = parseLimit(each.limit).value();
    slo.window = parseWindow(all.window).value();
    if (!each.of.empty()) {
      slo.of = {each.of};
    }
    const SloPlan plan = sloPlanOf(slo, record.plan().scenarios[id.index()], record.plan());
    CHECK(judge(record, id, plan).outcome == SloOutcome::pass);
  }
}

TEST_CASE("a latency limit keeps clear of failed requests too") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"hold A", kHoldS}});
  const RunRecord record = recorded(small, id, {.failedPerS = 2}); // 9 % of Create, at 300 ms: its p95 is theirs
  const SloSuggestions all = suggestSlos(record, id);
  CHECK(item(all, "p95", "Create").bound > 300);
  CHECK(item(all, "p95", "Create").limit == "< 1s");
}

TEST_CASE("where too few requests or too many failures were seen, nothing is suggested and it is said why") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"hold A", kHoldS}});
  const SloSuggestions few = suggestSlos(recorded(small, id, {.createPerS = 5}), id); // 200 of Create
  CHECK(item(few, "p95", "Create").obstacle == SuggestionObstacle::fewSamples);
  CHECK(item(few, "p95", "Create").limit.empty());
  CHECK(item(few, "errorRate", "Create").obstacle == SuggestionObstacle::fewSamples);
  CHECK_FALSE(item(few, "p95", "Health").limit.empty());

  const SloSuggestions failing = suggestSlos(recorded(small, id, {.failedPerS = 5}), id);
  CHECK(item(failing, "errorRate", "Create").obstacle == SuggestionObstacle::manyFailures);
  CHECK(item(failing, "errorRate", "Create").measured == doctest::Approx(20));
}

TEST_CASE("a hold too short for a rate gives none") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"hold A", 25}});
  const SloSuggestions all = suggestSlos(recorded(small, id, {.seconds = 25}), id);
  CHECK(item(all, "rate").obstacle == SuggestionObstacle::shortHold);
  CHECK_FALSE(item(all, "p95").limit.empty());
}

TEST_CASE("nothing is suggested from seconds in which the generator was saturated") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"hold A", kHoldS}});
  const SloSuggestions all = suggestSlos(recorded(small, id, {.saturated = true}), id);
  CHECK(all.obstacle == SuggestionObstacle::saturated);
  CHECK(all.items.empty());
}

TEST_CASE("ramps, rehearsals, searches and what was not run give nothing") {
  SmallPlan ramps;
  const ScenarioId ramp = ramps.users("Ramp", {{"ramp", kHoldS}});
  CHECK(suggestSlos(recorded(ramps, ramp, {}), ramp).obstacle == SuggestionObstacle::noSteady);

  SmallPlan scaled;
  const ScenarioId quick = scaled.users("Normal", {{"hold A", kHoldS}});
  scaled.plan().timeScale = 0.5;
  CHECK(suggestSlos(recorded(scaled, quick, {}), quick).obstacle == SuggestionObstacle::rehearsal);

  SmallPlan two;
  const ScenarioId run = two.users("Normal", {{"hold A", kHoldS}});
  const ScenarioId never = two.users("Never", {{"hold A", kHoldS}});
  CHECK(suggestSlos(recorded(two, run, {}), never).obstacle == SuggestionObstacle::notRun);
}

TEST_CASE("without stages the whole scenario counts, and one request is not suggested twice") {
  SmallPlan small;
  const ScenarioId id = small.iterations("Smoke");
  const SloSuggestions all = suggestSlos(recorded(small, id, {.createPerS = 0}), id);
  CHECK(all.window == "whole");
  CHECK(all.items.size() == 3);
}

TEST_CASE("an SLO that is there already is told") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"hold A", kHoldS}});
  small.slo(id, "p95", "< 300ms", "steady");
  small.slo(id, "errorRate", "< 1%"); // on the whole window: another thing
  const SloSuggestions all = suggestSlos(recorded(small, id, {}), id);
  CHECK(item(all, "p95").existing == "< 300ms");
  CHECK(item(all, "errorRate").existing.empty());
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "core/run/stats.h"
#include "tests/fakes/run_builder.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::RunBuilder;
using fakes::SmallPlan;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

using Spans = std::vector<SecondSpan>;

WindowSpec stage(const std::string& name) { return {.kind = WindowKind::stage, .stage = name, .last = {}}; }
WindowSpec last(Nanos length) { return {.kind = WindowKind::last, .stage = {}, .last = length}; }
constexpr WindowKind kSteady = WindowKind::steady;

// Runs one scenario from second 2 on for `length` seconds with one request in each.
void run(RunBuilder& builder, ScenarioId scenario, int length) {
  builder.next().next().start(scenario);
  for (int i = 0; i < length; ++i) {
    builder.requests(scenario, SmallPlan::kHealth, 1, milliseconds(5)).next();
  }
}

} // namespace

TEST_CASE("windows of a finished scenario") {
  SmallPlan small;
  const ScenarioId id =
      small.users("Normal", {{"ramp", 5}, {"hold A", 10}, {"hold B", 10}, {"ramp down", 5}, {"hold C", 10}});
  RunBuilder builder(small.share());
  run(builder, id, 43); // three seconds of drain
  builder.end(id).next().finish();
  const RunRecord& record = builder.record();

  CHECK(wholeWindow(record, id).spans == Spans{{2, 45}});
  CHECK(wholeWindow(record, id).name == "whole");
  const auto steady = windowOf(record, id, {.kind = kSteady, .stage = {}, .last = {}});
  CHECK(steady->spans == Spans{{7, 27}, {32, 42}}); // neighbours join
  CHECK(steady->lengthS() == 30);
  CHECK(windowOf(record, id, stage("hold B"))->spans == Spans{{17, 27}});
  CHECK(windowOf(record, id, stage("nowhere")) == std::nullopt);
  CHECK(windowOf(record, id, last(seconds(20)))->spans ==
        Spans{{22, 42}}); // ends with the last stage, not with the drain
  CHECK(windowOf(record, id, last(seconds(500)))->spans == Spans{{2, 42}});
  CHECK(spanWindow(record, id, 1.5, 4.5).spans == Spans{{4, 6}}); // seconds entirely inside
  CHECK(spanWindow(record, id, 0, 1000).spans == Spans{{2, 46}});
}

TEST_CASE("a stage that ends within a second does not own it") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"ramp", 5}, {"hold A", 10}});
  small.plan().scenarios[0].stages[0].to = milliseconds(4500);
  small.plan().scenarios[0].stages[1].from = milliseconds(4500);
  small.plan().scenarios[0].stages[1].to = milliseconds(9900);
  RunBuilder builder(small.share());
  run(builder, id, 12);
  CHECK(windowOf(builder.record(), id, stage("hold A"))->spans == Spans{{7, 11}});
}

TEST_CASE("live windows end now") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"ramp", 5}, {"hold A", 30}});
  RunBuilder builder(small.share());
  run(builder, id, 12);
  const RunRecord& record = builder.record();
  CHECK(wholeWindow(record, id).spans == Spans{{2, 14}});
  CHECK(windowOf(record, id, stage("hold A"))->spans == Spans{{7, 14}});
  CHECK(windowOf(record, id, last(seconds(3)))->spans == Spans{{11, 14}});
}

TEST_CASE("whole ends with the last request, even before the plan does") {
  SmallPlan small;
  const ScenarioId id = small.users("Normal", {{"hold A", 10}});
  RunBuilder builder(small.share());
  run(builder, id, 6);
  builder.next().next().next().next().end(id).next().finish();
  CHECK(wholeWindow(builder.record(), id).spans == Spans{{2, 8}});
  CHECK(windowOf(builder.record(), id, stage("hold A"))->spans == Spans{{2, 12}}); // the stage still lasted
}

TEST_CASE("under iterations steady is whole") {
  SmallPlan small;
  const ScenarioId id = small.iterations("Smoke");
  RunBuilder builder(small.share());
  run(builder, id, 4);
  builder.end(id).finish();
  CHECK(windowOf(builder.record(), id, {.kind = kSteady, .stage = {}, .last = {}})->spans == Spans{{2, 6}});
}

TEST_CASE("a scenario of ramps has no steady window, one that was not run has empty ones") {
  SmallPlan small;
  const ScenarioId ramps = small.users("Ramps", {{"ramp", 5}});
  const ScenarioId never = small.users("Never", {{"hold", 5}});
  RunBuilder builder(small.share());
  run(builder, ramps, 5);
  builder.end(ramps).skip(never, "requires Ramps, which did not pass").finish();
  CHECK(windowOf(builder.record(), ramps, {.kind = kSteady, .stage = {}, .last = {}}) == std::nullopt);
  CHECK(wholeWindow(builder.record(), never).spans.empty());
  CHECK(windowOf(builder.record(), never, last(seconds(5)))->lengthS() == 0);
}

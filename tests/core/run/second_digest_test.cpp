// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/second_digest.h"

#include <cmath>

#include <doctest/doctest.h>

#include "core/run/plan_shape.h"
#include "tests/fakes/small_plan.h"

using namespace tidemark;
using fakes::SmallPlan;

namespace {

struct Fixture {
  Fixture() {
    scenario = small.users("Normal", {{"hold", 10}});
    other = small.users("Later", {{"hold", 10}});
    runs = plannedRuns(small.plan());
    runs[0].state = ScenarioState::running;
    second = IntervalStats(planShape(small.plan()));
    second.index = 7;
    Sample sample;
    sample.scenario = scenario;
    sample.row = SmallPlan::kHealth;
    sample.service = std::chrono::milliseconds(4);
    second.record(sample);
    second.record(sample);
    sample.row = SmallPlan::kCreate;
    sample.outcome = Outcome::timeout;
    sample.service = std::chrono::milliseconds(100);
    second.record(sample);
    sample.row = SmallPlan::kCheckout; // no request: in no rate
    second.record(sample);
    second.scenario(scenario).activeUsers = 12;
    second.scenario(scenario).busyUsers = 3;
    second.health.maxBusyShare = 0.25;
  }

  SmallPlan small;
  ScenarioId scenario;
  ScenarioId other;
  std::vector<ScenarioRun> runs;
  IntervalStats second;
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "a chart point shows the requests of a running scenario") {
  const SecondDigest digest = digestOf(small.plan(), second, runs);
  REQUIRE(digest.scenarios.size() == 1); // Later has not begun
  const ChartPoint& point = digest.scenarios[0].point;
  CHECK(point.second == 7);
  CHECK(point.ratePerS == 3);
  CHECK(point.okRatePerS == 2);
  CHECK(point.failedPerS == 1);
  CHECK(point.users == 12);
  CHECK(point.busyUsers == 3);
  CHECK(point.p50Ms == doctest::Approx(4).epsilon(0.001));
  CHECK(point.maxMs == doctest::Approx(100).epsilon(0.001));
  CHECK(point.outcomes[static_cast<std::size_t>(Outcome::timeout)] == 1);
  CHECK(digest.scenarios[0].rows.size() == 3);
  CHECK(digest.generator.busyPercent == 25);
  CHECK(std::isnan(digest.generator.loopLagP99Ms));
}

TEST_CASE_FIXTURE(Fixture, "a second without samples has no percentiles and is still drawn") {
  const SecondDigest digest = digestOf(small.plan(), IntervalStats(planShape(small.plan())), runs);
  REQUIRE(digest.scenarios.size() == 1);
  CHECK(digest.scenarios[0].point.ratePerS == 0);
  CHECK(std::isnan(digest.scenarios[0].point.p50Ms));
  CHECK(digest.scenarios[0].point.outcomes.empty());
}

TEST_CASE_FIXTURE(Fixture, "digests come back from their bytes bit by bit") {
  const std::vector<SecondDigest> digests{digestOf(small.plan(), second, runs),
                                          digestOf(small.plan(), IntervalStats(planShape(small.plan())), runs)};
  const std::string bytes = encodeDigests(digests);
  const auto decoded = decodeDigests(bytes, planShape(small.plan()));
  REQUIRE(decoded);
  CHECK(encodeDigests(*decoded) == bytes);
  CHECK(decoded->front().scenarios[0].point.p95Ms == digests.front().scenarios[0].point.p95Ms);
}

TEST_CASE_FIXTURE(Fixture, "bytes that are no digests are refused, never trusted") {
  const std::string bytes = encodeDigests({digestOf(small.plan(), second, runs)});
  const StatsShape shape = planShape(small.plan());
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    CHECK_FALSE(decodeDigests(bytes.substr(0, length), shape).has_value());
  }
  CHECK_FALSE(decodeDigests(bytes + "x", shape).has_value());
  StatsShape fewer = shape;
  fewer.rows = 1;
  CHECK_FALSE(decodeDigests(bytes, fewer).has_value());
}

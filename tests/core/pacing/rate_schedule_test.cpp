// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/rate_schedule.h"

#include <doctest/doctest.h>

#include "tests/core/pacing/stages.h"

using namespace tidemark;
using namespace std::chrono_literals;

TEST_CASE("at a constant rate arrivals are exactly evenly spaced") {
  const RateSchedule schedule(stagesOf({{100s, 1'000, 1'000}}));
  REQUIRE(schedule.arrivals() == 100'000);
  for (std::int64_t i = 0; i < 100'000; ++i) {
    REQUIRE(schedule.timeOf(static_cast<double>(i)) == Nanos(i * 1'000'000));
  }
  CHECK_FALSE(schedule.timeOf(100'000).has_value());
}

TEST_CASE("arrivals are counted from level 0 up to and without the total") {
  CHECK(RateSchedule(stagesOf({{1s, 10, 10}})).arrivals() == 10);
  CHECK(RateSchedule(stagesOf({{60s, 0.1, 0.1}})).arrivals() == 6); // 0.1 is above a tenth in doubles
  CHECK(RateSchedule(stagesOf({{3s, 33.3, 33.3}})).arrivals() == 100);
  CHECK(RateSchedule(stagesOf({{10s, 0, 100}})).arrivals() == 500);
  CHECK(RateSchedule(stagesOf({{10s, 0, 0}})).arrivals() == 0);
  CHECK(RateSchedule().arrivals() == 0);
}

TEST_CASE("on a ramp arrival i comes when the integral reaches i") {
  const RateSchedule schedule(stagesOf({{10s, 0, 100}}));
  CHECK(schedule.timeOf(0) == 0ns);
  CHECK(schedule.timeOf(5) == 1s); // 5 t^2
  CHECK(schedule.timeOf(125) == 5s);
  CHECK(schedule.levelAt(5s) == doctest::Approx(125));
  CHECK(schedule.levelAt(20s) == doctest::Approx(500));
  const RateSchedule down(stagesOf({{10s, 100, 0}}));
  CHECK(down.timeOf(375) == 5s);
  CHECK(down.timeOf(499.999'999) > 9s);
  CHECK(down.timeOf(499.999'999) < 10s);
}

TEST_CASE("the first arrival waits for the first positive rate, and pauses are left out") {
  const RateSchedule schedule(stagesOf({{5s, 0, 0}, {1s, 10, 10}, {4s, 0, 0}, {1s, 10, 10}}));
  CHECK(schedule.arrivals() == 20);
  CHECK(schedule.timeOf(0) == 5s);
  CHECK(schedule.timeOf(9) == 5s + 900ms);
  CHECK(schedule.timeOf(10) == 10s);
  CHECK(schedule.timeOf(19) == 10s + 900ms);
  CHECK_FALSE(schedule.timeOf(20).has_value());
}

TEST_CASE("a million arrivals over ramps match the integral to the nanosecond's rate") {
  const RateSchedule schedule(stagesOf({{100s, 0, 10'000}, {25s, 10'000, 10'000}, {50s, 10'000, 0}}));
  REQUIRE(schedule.arrivals() == 1'000'000);
  Nanos before{-1};
  for (std::int64_t i = 0; i < 1'000'000; ++i) {
    const std::optional<Nanos> at = schedule.timeOf(static_cast<double>(i));
    REQUIRE(at.has_value());
    REQUIRE(*at > before);
    before = *at;
    if (i % 997 == 0) { // half a nanosecond at 10,000/s is 5e-6 arrivals
      REQUIRE(schedule.levelAt(*at) == doctest::Approx(static_cast<double>(i)).epsilon(1e-9));
    }
  }
  CHECK(before < 175s);
}

TEST_CASE("whatever the stages, times never decrease and stay inside them") {
  CounterRandom random(DrawKey{.seed = 1});
  for (int round = 0; round < 300; ++round) {
    const RateSchedule schedule(randomStages(random, 50));
    const std::int64_t arrivals = schedule.arrivals();
    CHECK(std::abs(static_cast<double>(arrivals) - schedule.total()) <= 1);
    Nanos before{};
    for (std::int64_t i = 0; i < arrivals; ++i) {
      const std::optional<Nanos> at = schedule.timeOf(static_cast<double>(i));
      REQUIRE(at.has_value());
      REQUIRE(*at >= before);
      REQUIRE(*at < schedule.rate().end());
      REQUIRE(std::abs(schedule.levelAt(*at) - static_cast<double>(i)) < 1e-3);
      before = *at;
    }
    CHECK_FALSE(schedule.timeOf(static_cast<double>(arrivals)).has_value());
  }
}

TEST_CASE("a retarget keeps what was and changes what comes") {
  RateSchedule schedule(stagesOf({{10s, 10, 10}}));
  schedule.retarget(5s, 100, 0s);
  CHECK(schedule.timeOf(49) == 4s + 900ms);
  CHECK(schedule.timeOf(50) == 5s);
  CHECK(schedule.timeOf(51) == 5s + 10ms);
  CHECK(schedule.arrivals() == 550);
}

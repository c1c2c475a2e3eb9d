// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/arrival_schedule.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "tests/core/pacing/stages.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

std::vector<Arrival> rest(ArrivalSchedule& schedule) {
  std::vector<Arrival> all;
  for (; schedule.next(); schedule.advance()) {
    all.push_back(*schedule.next());
  }
  return all;
}

std::vector<Arrival> arrivalsOf(ArrivalSchedule::Plan plan, const Share& share = {}) {
  plan.share = share;
  ArrivalSchedule schedule(plan);
  return rest(schedule);
}

// All shares of shards with different numbers of workers, put together again.
std::vector<Arrival> divided(const ArrivalSchedule::Plan& plan, const std::vector<std::int64_t>& workers) {
  std::vector<Arrival> all;
  const auto shards = static_cast<std::int64_t>(workers.size());
  for (std::int64_t shard = 0; shard < shards; ++shard) {
    const std::int64_t count = workers[static_cast<std::size_t>(shard)];
    for (std::int64_t worker = 0; worker < count; ++worker) {
      const std::vector<Arrival> part = arrivalsOf(plan, {shard, shards, worker, count});
      CHECK(std::ranges::is_sorted(part, {}, &Arrival::at));
      all.insert(all.end(), part.begin(), part.end());
    }
  }
  std::ranges::sort(all, {}, &Arrival::number);
  return all;
}

} // namespace

TEST_CASE("shards and workers together make exactly the arrivals of the plan") {
  CounterRandom random(DrawKey{.seed = 1});
  for (int round = 0; round < 40; ++round) {
    for (const Spacing spacing : {Spacing::even, Spacing::poisson}) {
      const ArrivalSchedule::Plan plan{.stages = randomStages(random, 30), .spacing = spacing, .seed = random.next()};
      const std::vector<Arrival> whole = arrivalsOf(plan);
      CHECK(divided(plan, {3}) == whole);
      CHECK(divided(plan, {1, 4, 2}) == whole);
    }
  }
}

TEST_CASE("even arrivals are as many as the integral says, without gaps in their numbers") {
  const ArrivalSchedule::Plan plan{.stages = stagesOf({{100s, 0, 10'000}, {50s, 10'000, 10'000}})};
  ArrivalSchedule schedule(plan);
  std::int64_t number = 0;
  for (; schedule.next(); schedule.advance(), ++number) {
    REQUIRE(schedule.next()->number == number);
  }
  CHECK(number == 1'000'000);
  schedule.advance();
  CHECK_FALSE(schedule.next().has_value());
}

TEST_CASE("poisson gaps at a constant rate are exponential") {
  const std::vector<Arrival> arrivals =
      arrivalsOf({.stages = stagesOf({{1'000s, 100, 100}}), .spacing = Spacing::poisson, .seed = 7});
  const auto count = static_cast<double>(arrivals.size());
  CHECK(std::abs(count - 100'000) < 4 * std::sqrt(100'000)); // variance of a Poisson count is its mean
  double sum = 0;
  double squares = 0;
  double longGaps = 0;
  Nanos before{};
  for (const Arrival& arrival : arrivals) {
    const double gap = toSeconds(arrival.at - before) * 100;
    sum += gap;
    squares += gap * gap;
    longGaps += gap > 1 ? 1 : 0;
    before = arrival.at;
  }
  CHECK(sum / count == doctest::Approx(1).epsilon(0.02));
  CHECK(squares / count == doctest::Approx(2).epsilon(0.05));
  CHECK(longGaps / count == doctest::Approx(std::exp(-1)).epsilon(0.02));
}

TEST_CASE("poisson arrivals follow the rate of a ramp") {
  const std::vector<Arrival> arrivals =
      arrivalsOf({.stages = stagesOf({{100s, 0, 1'000}}), .spacing = Spacing::poisson, .seed = 8});
  const auto firstHalf = std::ranges::count_if(arrivals, [](const Arrival& arrival) { return arrival.at < 50s; });
  CHECK(std::abs(static_cast<double>(firstHalf) - 12'500) < 4 * std::sqrt(12'500));
  CHECK(std::abs(static_cast<double>(arrivals.size()) - 50'000) < 4 * std::sqrt(50'000));
}

TEST_CASE("poisson arrivals depend on seed and scenario and on nothing else") {
  ArrivalSchedule::Plan plan{.stages = stagesOf({{10s, 10, 10}}), .spacing = Spacing::poisson, .seed = 1};
  const std::vector<Arrival> first = arrivalsOf(plan);
  CHECK(arrivalsOf(plan) == first);
  plan.seed = 2;
  CHECK(arrivalsOf(plan) != first);
  plan.seed = 1;
  plan.scenario = ScenarioId{1};
  CHECK(arrivalsOf(plan) != first);
}

TEST_CASE("after a retarget the shares together still make one schedule") {
  for (const Spacing spacing : {Spacing::even, Spacing::poisson}) {
    const auto run = [spacing](const Share& share) {
      ArrivalSchedule schedule({.stages = stagesOf({{20s, 10, 10}}), .spacing = spacing, .seed = 3, .share = share});
      std::vector<Arrival> all;
      for (; schedule.next() && schedule.next()->at <= 5s; schedule.advance()) {
        all.push_back(*schedule.next());
      }
      schedule.retarget(5s, 40, 2s);
      const std::vector<Arrival> later = rest(schedule);
      all.insert(all.end(), later.begin(), later.end());
      schedule.append(7, 7, 10s);
      const std::vector<Arrival> last = rest(schedule);
      all.insert(all.end(), last.begin(), last.end());
      return all;
    };
    const std::vector<Arrival> whole = run({});
    std::vector<Arrival> parts;
    for (std::int64_t worker = 0; worker < 3; ++worker) {
      const std::vector<Arrival> part = run({0, 1, worker, 3});
      parts.insert(parts.end(), part.begin(), part.end());
    }
    std::ranges::sort(parts, {}, &Arrival::number);
    CHECK(parts == whole);
    CHECK(std::ranges::is_sorted(whole, {}, &Arrival::at));
    if (spacing == Spacing::even) {
      CHECK(whole.size() == 50 + 50 + 13 * 40 + 70); // hold, ramp from 10 to 40 in 2 s, hold, appended
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/fault_plan.h"

#include <doctest/doctest.h>

#include "tests/fakes/fake_clock.h"

namespace tidemark::target {
namespace {

FaultPlan planOf(std::initializer_list<std::string_view> texts, std::uint64_t seed = 1,
                 Instant start = FakeClock().now()) {
  std::vector<Fault> faults;
  for (const auto text : texts)
    faults.push_back(*parseFault(text));
  return {faults, seed, start};
}

int errorsIn(FaultPlan& plan, int requests) {
  int errors = 0;
  for (int i = 0; i < requests; ++i)
    errors += plan.decide("/x", FakeClock().now()).error ? 1 : 0;
  return errors;
}

} // namespace

TEST_CASE("without faults nothing happens to a request") {
  auto plan = planOf({});
  CHECK(plan.decide("/x", FakeClock().now()) == FaultDecision{});
  CHECK_FALSE(plan.nextJobFails());
  CHECK_FALSE(plan.leaksOverTime());
}

TEST_CASE("a share of errors is that share, and no more at its ends") {
  auto some = planOf({"error=5%"});
  CHECK(errorsIn(some, 20'000) == doctest::Approx(1000).epsilon(0.1));
  auto none = planOf({"error=0%"});
  CHECK(errorsIn(none, 1000) == 0);
  auto all = planOf({"error=100%"});
  CHECK(errorsIn(all, 1000) == 1000);
}

TEST_CASE("the same seed meets the same requests, another seed others") {
  const auto pattern = [](std::uint64_t seed) {
    auto plan = planOf({"error=30%"}, seed);
    std::string text;
    for (int i = 0; i < 64; ++i)
      text += plan.decide("/x", FakeClock().now()).error ? 'e' : '.';
    return text;
  };
  CHECK(pattern(7) == pattern(7));
  CHECK(pattern(7) != pattern(8));
}

TEST_CASE("a fault with a path concerns and counts only that path") {
  auto both = planOf({"error=30%@/jobs"});
  auto only = planOf({"error=30%@/jobs"});
  for (int i = 0; i < 100; ++i) {
    CHECK_FALSE(both.decide("/health", FakeClock().now()).error);
    CHECK(both.decide("/jobs/1", FakeClock().now()).error == only.decide("/jobs/1", FakeClock().now()).error);
  }
}

TEST_CASE("two faults of one kind draw apart from each other") {
  auto plan = planOf({"error=50%", "reset=50%"});
  int both = 0;
  for (int i = 0; i < 1000; ++i) {
    const auto decision = plan.decide("/x", FakeClock().now());
    both += decision.error && decision.reset ? 1 : 0;
  }
  CHECK(both > 150);
  CHECK(both < 350);
}

TEST_CASE("latency faults add up") {
  auto plan = planOf({"latency=20ms", "latency=5ms"});
  CHECK(plan.decide("/x", FakeClock().now()).delay == std::chrono::milliseconds(25));
}

TEST_CASE("a stall holds what arrives in the last part of each period until that period ends") {
  using std::chrono::milliseconds;
  FakeClock clock;
  auto plan = planOf({"stall=1s/5s"});
  CHECK(plan.decide("/x", clock.now()).delay == Nanos(0));
  clock.advance(milliseconds(3999));
  CHECK(plan.decide("/x", clock.now()).delay == Nanos(0));
  clock.advance(milliseconds(1));
  CHECK(plan.decide("/x", clock.now()).delay == milliseconds(1000));
  clock.advance(milliseconds(900));
  CHECK(plan.decide("/x", clock.now()).delay == milliseconds(100));
  clock.advance(milliseconds(100));
  CHECK(plan.decide("/x", clock.now()).delay == Nanos(0));
  clock.advance(milliseconds(4500));
  CHECK(plan.decide("/x", clock.now()).delay == milliseconds(500));
}

TEST_CASE("workers take requests in turn, and what finds none free waits") {
  using std::chrono::milliseconds;
  FakeClock clock;
  auto plan = planOf({"workers=2x20ms"});
  CHECK(plan.decide("/x", clock.now()).delay == milliseconds(20));
  CHECK(plan.decide("/x", clock.now()).delay == milliseconds(20));
  CHECK(plan.decide("/x", clock.now()).delay == milliseconds(40));
  clock.advance(milliseconds(30));
  CHECK(plan.decide("/x", clock.now()).delay == milliseconds(20)); // the second worker has been free for 10 ms
  CHECK(plan.decide("/x", clock.now()).delay == milliseconds(30)); // the first is at the third request
  clock.advance(milliseconds(500));
  CHECK(plan.decide("/x", clock.now()).delay == milliseconds(20));
}

TEST_CASE("leaks are per request or grow with time") {
  FakeClock clock;
  auto plan = planOf({"leak=1KiB/request", "leak=64KiB/s"});
  CHECK(plan.decide("/x", clock.now()).leak == Bytes{1024});
  CHECK(plan.leaksOverTime());
  CHECK(plan.leakedBy(clock.now()) == Bytes{0});
  clock.advance(std::chrono::milliseconds(2500));
  CHECK(plan.leakedBy(clock.now()) == Bytes{163840});
}

TEST_CASE("a share of jobs fails") {
  auto plan = planOf({"job-failure=20%"});
  int failed = 0;
  for (int i = 0; i < 5000; ++i)
    failed += plan.nextJobFails() ? 1 : 0;
  CHECK(failed == doctest::Approx(1000).epsilon(0.1));
}

} // namespace tidemark::target

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <random>
#include <vector>

#include "core/net/timer_queue.h"
#include "tests/fakes/fake_clock.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

class Bell final : public Timer {
public:
  explicit Bell(std::function<void(Instant)> ring) : m_ring(std::move(ring)) {}
  void onTimer(Instant now) override { m_ring(now); }

private:
  std::function<void(Instant)> m_ring;
};

} // namespace

TEST_CASE("timers run at or after their deadline, earliest first") {
  const FakeClock clock;
  TimerQueue queue;
  std::vector<int> order;
  Bell a([&](Instant) { order.push_back(1); });
  Bell b([&](Instant) { order.push_back(2); });
  Bell c([&](Instant) { order.push_back(3); });
  const Instant start = clock.now();
  queue.arm(b, start + 2ms);
  queue.arm(a, start + 1ms);
  queue.arm(c, start + 3ms);
  CHECK(queue.nextLook() == start + 1ms);
  queue.runDue(start + 1ms - 1ns);
  CHECK(order.empty());
  queue.runDue(start + 2ms);
  CHECK(order == std::vector{1, 2});
  CHECK_FALSE(a.armed());
  CHECK(c.armed());
}

TEST_CASE("a deadline put off runs only at its last value") {
  const FakeClock clock;
  TimerQueue queue;
  int rings = 0;
  Bell bell([&](Instant) { ++rings; });
  for (int i = 1; i <= 1000; ++i)
    queue.arm(bell, clock.now() + i * 1ms);
  CHECK(queue.nextLook() == clock.now() + 1ms); // lazy
  queue.runDue(clock.now() + 999ms);
  CHECK(rings == 0);
  CHECK(queue.nextLook() == clock.now() + 1000ms);
  queue.runDue(clock.now() + 1000ms);
  CHECK(rings == 1);
  queue.arm(bell, clock.now() + 5s);
  queue.arm(bell, clock.now() + 2s); // brought forward
  CHECK(queue.nextLook() == clock.now() + 2s);
}

TEST_CASE("a disarmed or destroyed timer does not run") {
  const FakeClock clock;
  TimerQueue queue;
  int rings = 0;
  Bell kept([&](Instant) { ++rings; });
  auto gone = std::make_unique<Bell>([&](Instant) { ++rings; });
  queue.arm(kept, clock.now());
  queue.arm(*gone, clock.now());
  queue.disarm(kept);
  gone.reset();
  queue.runDue(clock.now() + 1s);
  CHECK(rings == 0);
  CHECK(queue.nextLook() == Instant::max());
}

TEST_CASE("a timer may arm itself, arm others and destroy others while it runs") {
  const FakeClock clock;
  TimerQueue queue;
  int rings = 0;
  auto victim = std::make_unique<Bell>([&](Instant) { FAIL("destroyed timers are silent"); });
  Bell again([&](Instant now) {
    ++rings;
    victim.reset();
    queue.arm(again, now); // would run for ever if it ran in the same call
  });
  queue.arm(again, clock.now());
  queue.arm(*victim, clock.now());
  queue.runDue(clock.now());
  CHECK(rings == 1);
  queue.runDue(clock.now() + 1ms);
  CHECK(rings == 2);
}

TEST_CASE("timers may outlive the queue") {
  Bell bell([](Instant) {});
  {
    TimerQueue queue;
    queue.arm(bell, Instant(5s));
  }
  TimerQueue other;
  other.arm(bell, Instant(1s));
  CHECK(other.nextLook() == Instant(1s));
}

TEST_CASE("thousands of random deadlines, changes and removals run exactly as a sorted list would") {
  std::mt19937 random(20261121);
  const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
  TimerQueue queue;
  std::vector<Instant> rung(3000);
  std::vector<Instant> wanted(3000);
  std::vector<std::unique_ptr<Bell>> bells;
  bells.reserve(rung.size());
  for (Instant& last : rung)
    bells.push_back(std::make_unique<Bell>([&last](Instant now) { last = now; }));
  for (int change = 0; change < 20'000; ++change) {
    const auto i = static_cast<std::size_t>(upTo(2999));
    wanted[i] = upTo(9) == 0 ? Instant{} : Instant(Nanos(1 + upTo(1'000'000)));
    if (wanted[i] == Instant{})
      queue.disarm(*bells[i]);
    else
      queue.arm(*bells[i], wanted[i]);
  }
  while (queue.nextLook() != Instant::max())
    queue.runDue(queue.nextLook());
  CHECK(rung == wanted);
}

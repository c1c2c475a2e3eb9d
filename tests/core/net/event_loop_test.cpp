// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <thread>
#include <vector>

#include "core/net/event_loop.h"
#include "tests/fakes/fake_clock.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

// Finds nothing and remembers how long it should have slept.
class SleepingPoller final : public Poller {
public:
  Result<void> add(int /*fd*/, PollHandler& /*handler*/, Interest /*interest*/) override { return {}; }
  void modify(int /*fd*/, PollHandler& /*handler*/, Interest /*interest*/) override {}
  void remove(int /*fd*/, PollHandler& /*handler*/) override {}
  void wait(Instant deadline) override { asked = deadline; }
  void dispatch() override {}
  void wake() override {}
  Instant asked;
};

class Counter final : public Timer {
public:
  void onTimer(Instant /*now*/) override { ++rings; }
  int rings = 0;
};

} // namespace

TEST_CASE("the loop sleeps until the earliest timer, or until it is told") {
  FakeClock clock;
  auto owned = std::make_unique<SleepingPoller>();
  SleepingPoller& poller = *owned;
  EventLoop loop(clock, std::move(owned));
  loop.runOnce();
  CHECK(poller.asked == Instant::max());
  Counter counter;
  loop.arm(counter, clock.now() + 5ms);
  loop.runOnce();
  CHECK(poller.asked == clock.now() + 5ms);
  loop.runOnce(clock.now() + 1ms);
  CHECK(poller.asked == clock.now() + 1ms);
  CHECK(counter.rings == 0);
  clock.advance(5ms);
  loop.runOnce();
  CHECK(counter.rings == 1);
  CHECK(loop.now() == clock.now());
  CHECK(loop.wokeAt() == clock.now());
}

TEST_CASE("a due timer makes the loop look without sleeping") {
  FakeClock clock;
  auto owned = std::make_unique<SleepingPoller>();
  SleepingPoller& poller = *owned;
  EventLoop loop(clock, std::move(owned));
  Counter counter;
  loop.arm(counter, clock.now());
  loop.runOnce();
  CHECK(poller.asked == Instant::min());
  CHECK(counter.rings == 1);
}

TEST_CASE("work put off runs when its turn ends, and is not slept on") {
  class Work final : public TurnEnd {
  public:
    void onTurnEnd() override { ++runs; }
    int runs = 0;
  };
  class Putter final : public Timer {
  public:
    Putter(EventLoop& eventLoop, TurnEnd& turnEnd) : loop(eventLoop), work(turnEnd) {}
    void onTimer(Instant /*now*/) override { loop.atTurnEnd(work); }
    EventLoop& loop;
    TurnEnd& work;
  };
  FakeClock clock;
  auto owned = std::make_unique<SleepingPoller>();
  SleepingPoller& poller = *owned;
  EventLoop loop(clock, std::move(owned));
  Work work;
  loop.atTurnEnd(work); // outside a turn
  loop.runOnce();
  CHECK(work.runs == 1);
  CHECK(poller.asked == Instant::min());
  Putter putter(loop, work);
  loop.arm(putter, clock.now());
  loop.runOnce(); // whoever waits for the work's effect sees it now, not after another sleep
  CHECK(work.runs == 2);
  loop.runOnce();
  CHECK(work.runs == 2);
  CHECK(poller.asked == Instant::max());
}

TEST_CASE("commands of other threads run in the loop's thread, in order, each once") {
  const SystemClock clock;
  EventLoop loop(clock);
  std::vector<int> ran;
  const auto loopThread = std::this_thread::get_id();
  {
    const std::jthread other([&] {
      for (int i = 0; i < 1000; ++i)
        loop.post([&, i] {
          CHECK(std::this_thread::get_id() == loopThread);
          ran.push_back(i);
        });
    });
    while (ran.size() < 1000)
      loop.runOnce();
  }
  CHECK(std::ranges::is_sorted(ran));
}

TEST_CASE("a command may post another") {
  const SystemClock clock;
  EventLoop loop(clock);
  int left = 3;
  std::function<void()> step = [&] {
    if (--left > 0)
      loop.post(step);
  };
  loop.post(step);
  while (left > 0)
    loop.runOnce();
  CHECK(left == 0);
}

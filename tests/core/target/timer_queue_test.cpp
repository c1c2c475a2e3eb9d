// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/timer_queue.h"

#include <doctest/doctest.h>

#include "tests/fakes/fake_clock.h"

namespace tidemark::target {

TEST_CASE("timers come in the order in which they are due, and not before") {
  FakeClock clock;
  TimerQueue timers;
  CHECK_FALSE(timers.next());
  CHECK_FALSE(timers.pop(clock.now()));
  timers.add(clock.now() + std::chrono::milliseconds(20), 2);
  timers.add(clock.now() + std::chrono::milliseconds(10), 1);
  CHECK(timers.next() == clock.now() + std::chrono::milliseconds(10));
  CHECK_FALSE(timers.pop(clock.now()));
  clock.advance(std::chrono::milliseconds(20));
  CHECK(timers.pop(clock.now()) == 1);
  CHECK(timers.pop(clock.now()) == 2);
  CHECK_FALSE(timers.pop(clock.now()));
}

} // namespace tidemark::target

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wall_time.h"

#include <doctest/doctest.h>

#include "tests/fakes/fake_clock.h"

using namespace tidemark;
using namespace std::chrono_literals;

TEST_CASE("instants are written in UTC") {
  FakeClock clock;
  clock.advance(3h + 24min + 125ms);
  CHECK(utcText(clock.wallNow()) == "2026-11-21T03:24:00.125Z");
  CHECK(utcSecondsText(clock.wallNow()) == "2026-11-21 03:24:00 UTC");
  CHECK(utcCompactText(clock.wallNow()) == "20261121-032400");
}

TEST_CASE("a leap day and the time before 1970 are written as the calendar has them") {
  using namespace std::chrono;
  CHECK(utcText(WallTime{sys_days{year{2024} / 2 / 29}} + 1ns) == "2024-02-29T00:00:00.000Z");
  CHECK(utcText(WallTime{} - 1ms) == "1969-12-31T23:59:59.999Z");
}

TEST_CASE("the fake clock moves only when told to") {
  FakeClock clock;
  const Instant before = clock.now();
  CHECK(clock.now() == before);
  clock.advance(5s);
  CHECK(clock.now() - before == 5s);
  const WallTime wall = clock.wallNow();
  clock.stepWall(-1h);
  CHECK(clock.now() - before == 5s);
  CHECK(wall - clock.wallNow() == 1h);
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/think_time.h"

#include <doctest/doctest.h>

using namespace tidemark;
using namespace std::chrono_literals;

TEST_CASE("no think time and a fixed one need no draw") {
  CounterRandom random(DrawKey{.seed = 1});
  CounterRandom untouched(DrawKey{.seed = 1});
  CHECK(sampleThinkTime({}, random) == 0ns);
  CHECK(sampleThinkTime({ThinkTimeKind::fixed, 250ms, {}}, random) == 250ms);
  CHECK(random.next() == untouched.next());
}

TEST_CASE("uniform think time stays between its bounds and averages in the middle") {
  CounterRandom random(DrawKey{.seed = 2});
  Nanos sum{};
  for (int i = 0; i < 10'000; ++i) {
    const Nanos time = sampleThinkTime({ThinkTimeKind::uniform, 1s, 3s}, random);
    REQUIRE(time >= 1s);
    REQUIRE(time <= 3s);
    sum += time;
  }
  CHECK(toSeconds(sum) / 10'000 == doctest::Approx(2).epsilon(0.02));
}

TEST_CASE("exponential think time has its mean") {
  CounterRandom random(DrawKey{.seed = 3});
  Nanos sum{};
  for (int i = 0; i < 20'000; ++i) {
    const Nanos time = sampleThinkTime({ThinkTimeKind::exponential, 2s, {}}, random);
    REQUIRE(time >= 0s);
    sum += time;
  }
  CHECK(toSeconds(sum) / 20'000 == doctest::Approx(2).epsilon(0.03));
}

TEST_CASE("the next start is the later of end plus think time and start plus pacing") {
  const Instant start{10s};
  const Instant end{12s};
  CHECK(nextIterationStart(start, end, 1s, std::nullopt) == Instant{13s});
  CHECK(nextIterationStart(start, end, 1s, 5s) == Instant{15s});
  CHECK(nextIterationStart(start, end, 4s, 5s) == Instant{16s});
  CHECK(nextIterationStart(start, end, 0s, 1s) == end);
}

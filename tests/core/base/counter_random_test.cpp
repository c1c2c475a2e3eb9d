// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/counter_random.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <limits>
#include <set>

using namespace tidemark;

TEST_CASE("the block function gives the published test vectors of Philox4x64-10") {
  constexpr std::uint64_t kOnes = ~std::uint64_t{0};
  CHECK(CounterRandom::block({0, 0, 0, 0}, {0, 0}) ==
        CounterRandom::Block{0x16554d9eca36314c, 0xdb20fe9d672d0fdc, 0xd7e772cee186176b, 0x7e68b68aec7ba23b});
  CHECK(CounterRandom::block({kOnes, kOnes, kOnes, kOnes}, {kOnes, kOnes}) ==
        CounterRandom::Block{0x87b092c3013fe90b, 0x438c3c67be8d0224, 0x9cc7d7c69cd777b6, 0xa09caebf594f0ba0});
  CHECK(CounterRandom::block({0x243f6a8885a308d3, 0x13198a2e03707344, 0xa4093822299f31d0, 0x082efa98ec4e6c89},
                             {0x452821e638d01377, 0xbe5466cf34e90c6c}) ==
        CounterRandom::Block{0xa528f45403e61d95, 0x38c72dbd566e9788, 0xa5a1610e72fd18b5, 0x57bd43b5e52b7fe6});
}

TEST_CASE("a draw depends on every part of the key and on its number only") {
  const DrawKey base{.seed = 1, .scenario = 2, .subject = 3, .iteration = 4};
  CounterRandom first(base);
  CounterRandom second(base);
  for (int i = 0; i < 100; ++i) {
    CHECK(first.next() == second.next());
  }
  std::set<std::uint64_t> firsts;
  for (DrawKey key : {base, base, base, base, base, base}) {
    switch (firsts.size()) {
    case 1:
      key.seed = 9;
      break;
    case 2:
      key.scenario = 9;
      break;
    case 3:
      key.subject = 9;
      break;
    case 4:
      key.iteration = 9;
      break;
    case 5:
      key.purpose = DrawPurpose::thinkTime;
      break;
    default:
      break;
    }
    firsts.insert(CounterRandom(key).next());
  }
  CHECK(firsts.size() == 6);
}

TEST_CASE("seek goes to any draw") {
  CounterRandom straight(DrawKey{.seed = 5});
  std::array<std::uint64_t, 20> draws{};
  for (std::uint64_t& draw : draws) {
    draw = straight.next();
  }
  for (const std::size_t at : {0U, 1U, 3U, 4U, 7U, 19U, 2U}) {
    CounterRandom seeking(DrawKey{.seed = 5});
    seeking.seek(at);
    CHECK(seeking.next() == draws[at]);
    straight.seek(at);
    CHECK(straight.next() == draws[at]);
  }
}

TEST_CASE("bounded draws are uniform and inside their bounds") {
  CounterRandom random(DrawKey{.seed = 6});
  std::array<int, 7> dice{};
  for (int i = 0; i < 70'000; ++i) {
    ++dice[random.below(7)];
  }
  for (const int count : dice) {
    CHECK(count == doctest::Approx(10'000).epsilon(0.05));
  }
  CHECK(random.below(0) == 0);
  CHECK(random.below(1) == 0);
  for (int i = 0; i < 1'000; ++i) {
    const std::int64_t value = random.integer(-3, 3);
    CHECK(value >= -3);
    CHECK(value <= 3);
  }
  CHECK(random.integer(5, 5) == 5);
  CHECK(random.integer(5, 1) == 5);
  constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
  constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
  CHECK(random.integer(kLeast, kMost) != random.integer(kLeast, kMost));
}

TEST_CASE("real draws lie in their interval and have their means") {
  CounterRandom random(DrawKey{.seed = 7});
  double units = 0;
  double exponentials = 0;
  for (int i = 0; i < 50'000; ++i) {
    const double unit = random.unit();
    REQUIRE(unit >= 0);
    REQUIRE(unit < 1);
    units += unit;
    const double exponential = random.exponential(3);
    REQUIRE(exponential >= 0);
    REQUIRE(std::isfinite(exponential));
    exponentials += exponential;
    const double real = random.real(-1, 1);
    REQUIRE(real >= -1);
    REQUIRE(real < 1);
  }
  CHECK(units / 50'000 == doctest::Approx(0.5).epsilon(0.02));
  CHECK(exponentials / 50'000 == doctest::Approx(3).epsilon(0.03));
}

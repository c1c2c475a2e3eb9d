// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/weighted_choice.h"

#include <doctest/doctest.h>

#include <array>
#include <vector>

using namespace tidemark;

TEST_CASE("choices come in proportion to their weights") {
  const std::vector<double> weights{3, 0, 1};
  const WeightedChoice choice(weights);
  CounterRandom random(DrawKey{.seed = 1, .purpose = DrawPurpose::classChoice});
  std::array<int, 3> picked{};
  for (int i = 0; i < 40'000; ++i) {
    ++picked[choice.pick(random)];
  }
  CHECK(picked[0] == doctest::Approx(30'000).epsilon(0.02));
  CHECK(picked[1] == 0);
  CHECK(picked[2] == doctest::Approx(10'000).epsilon(0.05));
}

TEST_CASE("the only choice is always taken, and so is the first when none has weight") {
  CounterRandom random(DrawKey{.seed = 2});
  const std::vector<double> one{0.5};
  const std::vector<double> none{0, 0};
  for (int i = 0; i < 100; ++i) {
    CHECK(WeightedChoice(one).pick(random) == 0);
    CHECK(WeightedChoice(none).pick(random) == 0);
  }
}

TEST_CASE("a pick takes one draw") {
  const std::vector<double> weights{1, 2};
  CounterRandom picking(DrawKey{.seed = 3});
  CounterRandom plain(DrawKey{.seed = 3});
  static_cast<void>(WeightedChoice(weights).pick(picking));
  plain.next();
  CHECK(picking.next() == plain.next());
}

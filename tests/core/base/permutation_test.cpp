// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/permutation.h"

#include <doctest/doctest.h>

#include <map>
#include <vector>

using namespace tidemark;

namespace {

std::vector<std::uint64_t> orderOf(std::uint64_t size, std::uint64_t seed) {
  const Permutation permutation(size, DrawKey{.seed = seed, .purpose = DrawPurpose::csvShuffle});
  std::vector<std::uint64_t> order(size);
  for (std::uint64_t i = 0; i < size; ++i) {
    order[i] = permutation.at(i);
  }
  return order;
}

} // namespace

TEST_CASE("every row comes exactly once whatever the size") {
  for (const std::uint64_t size : {1U, 2U, 3U, 4U, 5U, 7U, 16U, 17U, 100U, 1'000U, 4'096U, 4'097U, 60'000U}) {
    CAPTURE(size);
    std::vector<bool> seen(size, false);
    for (const std::uint64_t row : orderOf(size, 1)) {
      REQUIRE(row < size);
      REQUIRE_FALSE(seen[row]);
      seen[row] = true;
    }
  }
}

TEST_CASE("the order depends on the seed and is not the plain one") {
  const std::vector<std::uint64_t> order = orderOf(100, 1);
  CHECK(orderOf(100, 1) == order);
  CHECK(orderOf(100, 2) != order);
  int fixedPoints = 0;
  int steps = 0; // a row followed by its own successor
  for (std::uint64_t i = 0; i + 1 < 100; ++i) {
    fixedPoints += order[i] == i ? 1 : 0;
    steps += order[i + 1] == order[i] + 1 ? 1 : 0;
  }
  CHECK(fixedPoints < 8);
  CHECK(steps < 8);
}

TEST_CASE("over many seeds every order of three rows is about as likely") {
  std::map<std::vector<std::uint64_t>, int> orders;
  for (std::uint64_t seed = 0; seed < 6'000; ++seed) {
    ++orders[orderOf(3, seed)];
  }
  CHECK(orders.size() == 6);
  for (const auto& [order, count] : orders) {
    CHECK(count == doctest::Approx(1'000).epsilon(0.2));
  }
}

TEST_CASE("an empty order and one of a single row are harmless") {
  CHECK(Permutation(0, {}).at(0) == 0);
  CHECK(Permutation(1, {}).at(0) == 0);
}

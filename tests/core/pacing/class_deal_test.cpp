// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/class_deal.h"

#include <doctest/doctest.h>

#include <cmath>
#include <numeric>
#include <vector>

#include "core/base/counter_random.h"

using namespace tidemark;

namespace {

ClassShare weighted(std::uint32_t id, double weight) { return {ClassId{id}, weight, std::nullopt}; }
ClassShare counted(std::uint32_t id, int users) { return {ClassId{id}, 1, users}; }

std::vector<std::uint32_t> dealt(const ClassDeal& deal, std::int64_t users) {
  std::vector<std::uint32_t> ids(static_cast<std::size_t>(users));
  for (std::size_t user = 0; user < ids.size(); ++user) {
    ids[user] = deal.of(static_cast<std::int64_t>(user)).value;
  }
  return ids;
}

} // namespace

TEST_CASE("equal weights alternate") {
  const ClassDeal deal({weighted(0, 25), weighted(1, 25)}, 50);
  CHECK(dealt(deal, 6) == std::vector<std::uint32_t>{0, 1, 0, 1, 0, 1});
  CHECK(deal.countOf(ClassId{0}, 50) == 25);
}

TEST_CASE("weights are mixed smoothly") {
  const ClassDeal deal({weighted(0, 5), weighted(1, 1), weighted(2, 1)}, 7);
  CHECK(dealt(deal, 7) == std::vector<std::uint32_t>{0, 0, 1, 0, 2, 0, 0});
}

TEST_CASE("fixed users come first and weights share the rest") {
  const ClassDeal deal({weighted(0, 3), counted(1, 2), weighted(2, 1)}, 10);
  CHECK(dealt(deal, 2) == std::vector<std::uint32_t>{1, 1});
  CHECK(deal.countOf(ClassId{0}, 10) == 6);
  CHECK(deal.countOf(ClassId{1}, 10) == 2);
  CHECK(deal.countOf(ClassId{2}, 10) == 2);
}

TEST_CASE("users above the planned peak repeat the weighted part") {
  const ClassDeal deal({counted(1, 1), weighted(0, 1), weighted(2, 1)}, 3);
  CHECK(dealt(deal, 7) == std::vector<std::uint32_t>{1, 0, 2, 0, 2, 0, 2});
  const ClassDeal fixedOnly({counted(4, 1), counted(5, 1)}, 2);
  CHECK(dealt(fixedOnly, 4) == std::vector<std::uint32_t>{4, 5, 4, 5});
  const ClassDeal noRoom({counted(4, 2), weighted(5, 1)}, 2);
  CHECK(dealt(noRoom, 4) == std::vector<std::uint32_t>{4, 4, 5, 5});
}

TEST_CASE("classes without any weight still make users") { CHECK(ClassDeal({weighted(3, 0)}, 5).of(4) == ClassId{3}); }

TEST_CASE("every prefix is within one user a class of its exact share") {
  CounterRandom random(DrawKey{.seed = 1});
  for (int round = 0; round < 50; ++round) {
    std::vector<ClassShare> classes;
    std::vector<double> weights;
    for (std::uint32_t id = 0; id < 1 + random.below(5); ++id) {
      weights.push_back(static_cast<double>(random.integer(1, 20)));
      classes.push_back(weighted(id, weights.back()));
    }
    const std::int64_t peak = random.integer(1, 200);
    const ClassDeal deal(classes, peak);
    const std::vector<std::int64_t> counts = largestRemainder(weights, peak);
    for (std::int64_t users = 1; users <= peak; ++users) {
      for (std::size_t i = 0; i < classes.size(); ++i) {
        const double exact = static_cast<double>(counts[i] * users) / static_cast<double>(peak);
        REQUIRE(std::abs(static_cast<double>(deal.countOf(classes[i].id, users)) - exact) < 2);
      }
    }
    for (std::size_t i = 0; i < classes.size(); ++i) {
      REQUIRE(deal.countOf(classes[i].id, peak) == counts[i]);
    }
  }
}

TEST_CASE("largest remainder gives whole shares that sum to the total") {
  CHECK(largestRemainder({1, 1, 1}, 10) == std::vector<std::int64_t>{4, 3, 3});
  CHECK(largestRemainder({0.5, 0.3, 0.2}, 5) == std::vector<std::int64_t>{3, 1, 1});
  CHECK(largestRemainder({1, 0, 1}, 3) == std::vector<std::int64_t>{2, 0, 1});
  CHECK(largestRemainder({0, 0}, 3) == std::vector<std::int64_t>{0, 0});
  CHECK(largestRemainder({2, 1}, 0) == std::vector<std::int64_t>{0, 0});
  CounterRandom random(DrawKey{.seed = 2});
  for (int round = 0; round < 1'000; ++round) {
    std::vector<double> weights;
    double sum = 0;
    for (std::uint64_t i = 0; i < 1 + random.below(8); ++i) {
      weights.push_back(random.real(0.001, 10));
      sum += weights.back();
    }
    const std::int64_t total = random.integer(0, 100'000);
    const std::vector<std::int64_t> shares = largestRemainder(weights, total);
    REQUIRE(std::accumulate(shares.begin(), shares.end(), std::int64_t{0}) == total);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      REQUIRE(std::abs(static_cast<double>(shares[i]) - static_cast<double>(total) * weights[i] / sum) < 1.000001);
    }
  }
}

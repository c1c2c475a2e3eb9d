// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/iteration_budget.h"

#include <doctest/doctest.h>

using namespace tidemark;

namespace {

IterationBudget budgetOf(std::int64_t iterations, int users, bool perUser = false) {
  IterationsLoad load;
  load.iterations = iterations;
  load.users = users;
  load.perUser = perUser;
  return IterationBudget(load);
}

std::int64_t sumOverShares(const IterationBudget& budget) {
  std::int64_t sum = 0;
  for (std::int64_t shard = 0; shard < 3; ++shard) {
    for (std::int64_t worker = 0; worker <= shard; ++worker) {
      sum += budget.of(Share{shard, 3, worker, shard + 1});
    }
  }
  return sum;
}

} // namespace

TEST_CASE("a total is divided over the users, the remainder to the lowest numbers") {
  const IterationBudget budget = budgetOf(11, 4);
  CHECK(budget.of(0) == 3);
  CHECK(budget.of(2) == 3);
  CHECK(budget.of(3) == 2);
  CHECK(budget.of(4) == 0);
  CHECK(budget.of(-1) == 0);
  CHECK(budget.total() == 11);
}

TEST_CASE("per user every user has the same") {
  const IterationBudget budget = budgetOf(11, 4, true);
  CHECK(budget.of(3) == 11);
  CHECK(budget.total() == 44);
}

TEST_CASE("shares sum to the total whatever the numbers") {
  for (const bool perUser : {false, true}) {
    for (int users = 1; users < 40; ++users) {
      for (std::int64_t iterations = 1; iterations < 100; iterations += 7) {
        const IterationBudget budget = budgetOf(iterations, users, perUser);
        std::int64_t sum = 0;
        for (std::int64_t user = 0; user < users; ++user) {
          sum += budget.of(user);
        }
        CHECK(sum == (perUser ? iterations * users : iterations));
        CHECK(budget.total() == sum);
        CHECK(sumOverShares(budget) == sum);
      }
    }
  }
}

TEST_CASE("with fewer iterations than users some have none") {
  const IterationBudget budget = budgetOf(2, 5);
  CHECK(budget.of(1) == 1);
  CHECK(budget.of(2) == 0);
}

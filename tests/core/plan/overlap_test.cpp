// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/overlap.h"

#include <doctest/doctest.h>

using namespace tidemark;

namespace {

// Scenarios of 1, 10, 100 … users, so that a sum tells which of them it adds up.
RunPlan planOf(const std::vector<After>& after) {
  RunPlan plan;
  int users = 1;
  for (const After one : after) {
    ScenarioPlan& scenario = plan.scenarios.emplace_back();
    scenario.id = ScenarioId{static_cast<std::uint32_t>(plan.scenarios.size() - 1)};
    scenario.after = one;
    scenario.peakUsers = users;
    users *= 10;
  }
  return plan;
}

int beside(const RunPlan& plan, std::uint32_t scenario) { return mostUsersBeside(plan, ScenarioId{scenario}); }

} // namespace

TEST_CASE("scenarios one after the other have the users to themselves") {
  const RunPlan plan = planOf({After::previous, After::previous, After::previous});
  for (std::uint32_t i = 0; i < 3; ++i) {
    CHECK(beside(plan, i) == 0);
  }
}

TEST_CASE("what starts with another or with the run runs beside it") {
  CHECK(beside(planOf({After::previous, After::with}), 0) == 10);
  CHECK(beside(planOf({After::previous, After::with}), 1) == 1);
  CHECK(beside(planOf({After::previous, After::start, After::start}), 0) == 110);
  // The third starts when the second is over, which may be while the first still runs.
  const RunPlan chain = planOf({After::previous, After::with, After::previous});
  CHECK(beside(chain, 0) == 100); // the second or the third, never both
  CHECK(beside(chain, 1) == 1);
  CHECK(beside(chain, 2) == 1);
}

TEST_CASE("a companion inherits what is over before the one it starts with") {
  const RunPlan plan = planOf({After::previous, After::previous, After::with});
  CHECK(beside(plan, 0) == 0);
  CHECK(beside(plan, 1) == 100);
}

TEST_CASE("a scenario that requires another runs after it") {
  RunPlan plan = planOf({After::previous, After::start, After::start});
  plan.scenarios[2].requiresPassed = {ScenarioId{0}};
  CHECK(beside(plan, 0) == 10);
  CHECK(beside(plan, 1) == 100);
  CHECK(beside(plan, 2) == 10);
}

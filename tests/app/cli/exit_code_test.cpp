// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

#include <vector>

#include <doctest/doctest.h>

using namespace tidemark::cli;

TEST_CASE("of several exit codes the first that applies is taken") {
  CHECK(firstThatApplies(std::vector<int>{}) == 0);
  CHECK(firstThatApplies(std::vector{0, 0}) == 0);
  CHECK(firstThatApplies(std::vector{0, 1}) == 1);
  CHECK(firstThatApplies(std::vector{1, 3, 0}) == 3);
  CHECK(firstThatApplies(std::vector{3, 130, 1}) == 130);
  CHECK(firstThatApplies(std::vector{130, 2}) == 2);
  CHECK(firstThatApplies(std::vector{2, 4, 130}) == 4);
}

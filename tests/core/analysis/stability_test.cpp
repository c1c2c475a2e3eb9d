// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/stability.h"

#include <string>

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("steadiness has its bounds") {
  CHECK(steadinessOf(4.99) == Steadiness::stable);
  CHECK(steadinessOf(5) == Steadiness::moderate);
  CHECK(steadinessOf(15) == Steadiness::unstable);
  CHECK(std::string(steadinessId(Steadiness::moderate)) == "moderate");
}

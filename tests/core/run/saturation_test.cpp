// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/saturation.h"

#include <limits>

#include <doctest/doctest.h>

using namespace tidemark;

namespace {

GeneratorPoint at(int second, float busyPercent, float lagMs) {
  return {.second = second, .busyPercent = busyPercent, .loopLagP99Ms = lagMs};
}

} // namespace

TEST_CASE("three seconds in a row over a bound are saturation, from the first on") {
  SaturationRule rule;
  rule.add(at(0, 50, 1));
  rule.add(at(1, 50, 11));
  rule.add(at(2, 95, 1));
  CHECK_FALSE(rule.isSaturated());
  rule.add(at(3, 50, 20));
  CHECK(rule.isSaturated());
  CHECK(rule.hasBegun());
  rule.add(at(4, 91, 0));
  CHECK_FALSE(rule.hasBegun());
  rule.add(at(5, 10, 0));
  CHECK_FALSE(rule.isSaturated());
  CHECK(rule.seconds() == std::vector<std::int64_t>{1, 2, 3, 4});
}

TEST_CASE("a hiccup of two seconds is not saturation, nor is a value at the bound") {
  SaturationRule rule;
  rule.add(at(0, 99, 99));
  rule.add(at(1, 99, 99));
  rule.add(at(2, 90, 10));
  CHECK(rule.seconds().empty());
}

TEST_CASE("a missing second ends the row, a missing lag is no lag") {
  SaturationRule rule;
  const float none = std::numeric_limits<float>::quiet_NaN();
  for (const int second : {0, 1, 3, 4}) {
    rule.add(at(second, 95, none));
  }
  CHECK(rule.seconds().empty());
  rule.add(at(5, 10, none));
  CHECK(rule.seconds().empty());
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/unit_factor.h"

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("values come to the base unit of a limit") {
  CHECK(unitFactor("s", Quantity::duration) == 1000);
  CHECK(unitFactor("ms", Quantity::duration) == 1);
  CHECK(unitFactor("µs", Quantity::duration) == 0.001);
  CHECK(unitFactor("MiB", Quantity::bytes) == 1048576);
  CHECK(unitFactor("tokens", Quantity::count) == 1);
  CHECK(unitFactor("s", Quantity::bytes) == 1);
}

TEST_CASE("a percentage ends at 100 where nothing else is said") {
  SeriesInfo info;
  info.unit = "%";
  CHECK(scaleOf(info) == 100.0);
  info.max = 400;
  CHECK(scaleOf(info) == 400.0);
  info.max = {};
  info.unit = "B";
  CHECK(scaleOf(info) == std::nullopt);
}

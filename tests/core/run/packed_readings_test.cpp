// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/packed_readings.h"

#include <limits>

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("readings come back exactly, values that are none are gaps") {
  const std::vector<PackedReading> readings{{0, 0.1}, {3, -1e300}, {7, 42}, {300, 1e-9}};
  CHECK(unpackReadings(packReadings(readings)) == readings);
  CHECK(packReadings({{1, std::numeric_limits<double>::quiet_NaN()}}).empty());
  CHECK(unpackReadings("")->empty());
}

TEST_CASE("cut readings are corrupt") {
  const std::string bytes = packReadings({{300, 0.1}});
  for (std::size_t length = 1; length < bytes.size(); ++length) {
    CHECK(unpackReadings(bytes.substr(0, length)).error().code == ErrorCode::corrupt);
  }
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/rate_meter.h"

#include <doctest/doctest.h>

namespace tidemark {

TEST_CASE("a rate needs two readings") {
  RateMeter meter;
  const Instant start{std::chrono::seconds(10)};
  CHECK_FALSE(meter.next(100, start));
  CHECK(meter.next(300, start + std::chrono::seconds(2)) == 100.0);
}

TEST_CASE("a counter that goes back is a gap, and the rate goes on from there") {
  RateMeter meter;
  const Instant start{std::chrono::seconds(10)};
  meter.next(100, start);
  CHECK_FALSE(meter.next(50, start + std::chrono::seconds(1)));
  CHECK(meter.next(60, start + std::chrono::seconds(2)) == 10.0);
}

TEST_CASE("without time between two readings there is no rate") {
  RateMeter meter;
  const Instant start{std::chrono::seconds(10)};
  meter.next(100, start);
  CHECK_FALSE(meter.next(200, start));
}

TEST_CASE("a meter that forgot needs two readings again") {
  RateMeter meter;
  const Instant start{std::chrono::seconds(10)};
  meter.next(100, start);
  meter.forget();
  CHECK_FALSE(meter.next(200, start + std::chrono::seconds(1)));
}

} // namespace tidemark

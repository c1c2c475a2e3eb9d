// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/proportion.h"

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("Wilson's interval has the values of the tables") {
  // R: prop.test(x, n, correct = FALSE)$conf.int
  const Interval few = wilson95(1, 10).value();
  CHECK(few.low == doctest::Approx(0.01787621).epsilon(1e-6));
  CHECK(few.high == doctest::Approx(0.40415003).epsilon(1e-6));
  const Interval half = wilson95(50, 100).value();
  CHECK(half.low == doctest::Approx(0.40383153).epsilon(1e-6));
  CHECK(half.high == doctest::Approx(0.59616847).epsilon(1e-6));
  CHECK(wilson95(0, 0) == std::nullopt);
  CHECK(wilson95(7, 7)->high == 1);
}

TEST_CASE("zero failures in n bound the share by about three in n") {
  CHECK(zeroFailureBound(7) == doctest::Approx(0.34816).epsilon(1e-4)); // not "< 0.1 %" from seven jobs
  CHECK(zeroFailureBound(1000) == doctest::Approx(3.0 / 1000).epsilon(0.01));
  CHECK(zeroFailureBound(0) == 1);
  CHECK(shareInterval95(0, 7) == Interval{0, zeroFailureBound(7)});
  CHECK(shareInterval95(1, 10) == wilson95(1, 10));
  CHECK(shareInterval95(0, 0) == std::nullopt);
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sequential_bound.h"

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("one user can make no more than 1/R requests a second") {
  LatencyHistogram histogram;
  CHECK(sequentialBoundPerS(histogram) == std::nullopt);
  histogram.record(std::chrono::milliseconds(20), 2);
  histogram.record(std::chrono::milliseconds(60), 2);
  CHECK(*sequentialBoundPerS(histogram) == doctest::Approx(25));
}

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/apdex.h"

#include <doctest/doctest.h>

using namespace tidemark;
using std::chrono::milliseconds;

TEST_CASE("the example of the Apdex specification") {
  // 60 satisfied, 30 tolerating, 10 frustrated of 100: (60 + 30/2)/100.
  LatencyHistogram ok;
  ok.record(milliseconds(100), 60);
  ok.record(milliseconds(800), 30);
  ok.record(milliseconds(5000), 10);
  CHECK(*apdex(ok, 100, milliseconds(500)) == doctest::Approx(0.75));
}

TEST_CASE("failed requests are frustrated") {
  LatencyHistogram ok;
  ok.record(milliseconds(100), 60);
  CHECK(*apdex(ok, 120, milliseconds(500)) == doctest::Approx(0.5));
  CHECK(apdex(ok, 0, milliseconds(500)) == std::nullopt);
}

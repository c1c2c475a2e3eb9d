// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/cpu_times.h"

#include <doctest/doctest.h>

namespace tidemark {

TEST_CASE("times of all cores come first, then of each") {
  const auto rows = parseCpuTimes("cpu  100 20 30 800 40 1 2 7 50 0\ncpu0 60 20 30 400 40 1 2 7 50 0\nintr 5 5\n");
  REQUIRE(rows.size() == 2);
  CHECK(rows[0] == CpuTimes{"cpu", 160, 1000}); // guest time is part of user time and not counted twice
  CHECK(rows[1].name == "cpu0");
}

TEST_CASE("an old kernel's four fields are enough") {
  const auto rows = parseCpuTimes("cpu 10 0 10 80\n");
  REQUIRE(rows.size() == 1);
  CHECK(rows[0] == CpuTimes{"cpu", 20, 100});
}

TEST_CASE("what is not /proc/stat has no rows") {
  CHECK(parseCpuTimes("").empty());
  CHECK(parseCpuTimes("cpu a b c d\n").empty());
  CHECK(parseCpuTimes("hello").empty());
}

TEST_CASE("busy time is a share of the time between two readings") {
  CHECK(busyPercent({"cpu", 100, 1000}, {"cpu", 150, 1200}) == 25.0);
  CHECK_FALSE(busyPercent({"cpu", 100, 1000}, {"cpu", 100, 1000}));
}

TEST_CASE("idle time that the kernel corrects backwards stays within the scale") {
  CHECK(busyPercent({"cpu", 100, 1000}, {"cpu", 90, 1010}) == 0.0);
  CHECK(busyPercent({"cpu", 100, 1000}, {"cpu", 120, 1010}) == 100.0);
}

} // namespace tidemark

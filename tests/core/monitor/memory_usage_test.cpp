// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/memory_usage.h"

#include <doctest/doctest.h>

namespace tidemark {

TEST_CASE("used memory is what is not available, in bytes") {
  const auto usage = parseMemoryUsage("MemTotal:  1000 kB\nMemFree:  100 kB\nMemAvailable:  600 kB\nCached: 500 kB\n"
                                      "SwapTotal: 200 kB\nSwapFree: 50 kB\n");
  CHECK(usage == MemoryUsage{1024000, 409600, 204800, 153600});
}

TEST_CASE("a machine without swap has none") {
  const auto usage = parseMemoryUsage("MemTotal: 1000 kB\nMemAvailable: 600 kB\n");
  REQUIRE(usage);
  CHECK(usage->swapTotal == 0);
}

TEST_CASE("memory that is not told is not zero") {
  CHECK_FALSE(parseMemoryUsage(""));
  CHECK_FALSE(parseMemoryUsage("MemTotal: 1000 kB\n"));
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/memory_leak.h"

#include <doctest/doctest.h>

#include "core/target/metrics_page.h"

namespace tidemark::target {

TEST_CASE("leaked memory is resident and never given back") {
  MemoryLeak reused; // what other tests gave back and the allocator still holds is resident already
  reused.add(Bytes{64 << 20});
  const auto before = readSelfUsage().residentBytes;
  MemoryLeak leak;
  leak.add(Bytes{32 << 20});
  CHECK(leak.total() == Bytes{32 << 20});
  CHECK(readSelfUsage().residentBytes - before > (30 << 20));
}

TEST_CASE("small leaks add up and none is negative") {
  MemoryLeak leak;
  for (int i = 0; i < 1000; ++i)
    leak.add(Bytes{100});
  leak.add(Bytes{-50});
  CHECK(leak.total() == Bytes{100'000});
}

} // namespace tidemark::target

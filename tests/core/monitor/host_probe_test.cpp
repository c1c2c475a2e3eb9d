// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <doctest/doctest.h>

#include "tests/core/monitor/proc_tree.h"
#include "tests/fakes/fake_clock.h"

namespace tidemark {
namespace {

void fill(const ProcTree& tree, int scale) {
  tree.write("proc/stat",
             fmt::format("cpu {0} 0 0 {1} 0 0 0 0\ncpu0 {0} 0 0 {1} 0 0 0 0\nctxt 1\n", 25 * scale, 75 * scale));
  tree.write("proc/meminfo", "MemTotal: 1000 kB\nMemAvailable: 600 kB\nSwapTotal: 100 kB\nSwapFree: 90 kB\n");
  tree.write("proc/loadavg", "1.50 1.00 0.50 1/95 16856\n");
  tree.write("proc/sys/fs/file-nr", "592\t0\t2466170\n");
  tree.write("proc/net/dev",
             fmt::format("  lo: {0} 0 0 0 0 0 0 0 {0} 0\neth0: {0} 0 0 0 0 0 0 0 {1} 0\n", 100 * scale, 200 * scale));
  tree.write("proc/net/snmp", fmt::format("Tcp: A RetransSegs\nTcp: 0 {}\n", 4 * scale));
  tree.write("proc/diskstats",
             fmt::format("8 0 sda 1 1 {0} 1 1 1 {1} 1\n8 1 sda1 1 1 {0} 1 1 1 {1} 1\n", scale, 2 * scale));
  tree.write("sys/block/sda/size", "1\n");
}

bool hasSeries(const std::vector<SeriesInfo>& list, const std::string& id) {
  return std::ranges::find(list, id, &SeriesInfo::id) != list.end();
}

} // namespace

TEST_CASE("the host's series are published once, with unit and scale") {
  const ProcTree tree;
  fill(tree, 1);
  const auto list = makeHostProbe(tree.folders())->open();
  REQUIRE(list);
  const auto memory = std::ranges::find(*list, "host/localhost/memory", &SeriesInfo::id);
  REQUIRE(memory != list->end());
  CHECK(memory->unit == "B");
  CHECK(memory->max == 1000.0 * 1024);
  CHECK(hasSeries(*list, "host/localhost/cpu"));
  CHECK(hasSeries(*list, "host/localhost/cpu0"));
  CHECK(hasSeries(*list, "host/localhost/swap"));
}

TEST_CASE("levels have a value at once, rates from the second reading") {
  const ProcTree tree;
  FakeClock clock;
  fill(tree, 1);
  const auto probe = makeHostProbe(tree.folders());
  REQUIRE(probe->open());
  const auto first = probe->read(clock.now());
  CHECK(first.failure.empty());
  CHECK(valueOf(first, "host/localhost/memory") == 400.0 * 1024);
  CHECK(valueOf(first, "host/localhost/swap") == 10.0 * 1024);
  CHECK(valueOf(first, "host/localhost/load") == 1.5);
  CHECK(valueOf(first, "host/localhost/openFiles") == 592.0);
  CHECK_FALSE(valueOf(first, "host/localhost/cpu"));
  CHECK_FALSE(valueOf(first, "host/localhost/netReceive"));

  fill(tree, 3);
  clock.advance(std::chrono::seconds(2));
  const auto second = probe->read(clock.now());
  CHECK(valueOf(second, "host/localhost/cpu") == 25.0);
  CHECK(valueOf(second, "host/localhost/cpu0") == 25.0);
  CHECK(valueOf(second, "host/localhost/netReceive") == 100.0);
  CHECK(valueOf(second, "host/localhost/netSend") == 200.0);
  CHECK(valueOf(second, "host/localhost/loopback") == 100.0);
  CHECK(valueOf(second, "host/localhost/tcpRetransmits") == 4.0);
  CHECK(valueOf(second, "host/localhost/diskRead") == 512.0); // the partition is not counted again
  CHECK(valueOf(second, "host/localhost/diskWrite") == 1024.0);
}

TEST_CASE("a source that is missing is a gap with its reason, and the others go on") {
  const ProcTree tree;
  FakeClock clock;
  fill(tree, 1);
  const auto probe = makeHostProbe(tree.folders());
  REQUIRE(probe->open());
  tree.remove("proc/meminfo");
  tree.remove("proc/net");
  const auto readings = probe->read(clock.now());
  CHECK_FALSE(valueOf(readings, "host/localhost/memory"));
  CHECK(readings.failure == "the memory's use cannot be read; the network's counters cannot be read");
  CHECK(valueOf(readings, "host/localhost/load") == 1.5);
}

TEST_CASE("a host that tells nothing cannot be monitored") {
  const ProcTree tree;
  const auto list = makeHostProbe(tree.folders())->open();
  REQUIRE_FALSE(list);
  CHECK(list.error().code == ErrorCode::monitorMissing);
}

TEST_CASE("the machine the tests run on can be read") {
  const auto probe = makeHostProbe();
  const auto list = probe->open();
  REQUIRE(list);
  const auto readings = probe->read(SystemClock().now());
  const auto memory = valueOf(readings, "host/localhost/memory");
  REQUIRE(memory);
  CHECK(*memory > 0);
}

} // namespace tidemark

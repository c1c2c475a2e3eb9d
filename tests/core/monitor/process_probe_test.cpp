// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <doctest/doctest.h>
#include <unistd.h>

#include "tests/core/monitor/proc_tree.h"
#include "tests/fakes/fake_clock.h"

namespace tidemark {
namespace {

constexpr auto kSecond = std::chrono::seconds(1);

ProcessSelector byPort(int port) {
  ProcessSelector selector;
  selector.port = port;
  return selector;
}

ProcessSelector byName(std::string name) {
  ProcessSelector selector;
  selector.processName = std::move(name);
  return selector;
}

ProcessSelector byPid(int pid) {
  ProcessSelector selector;
  selector.pid = pid;
  return selector;
}

double ticksPerSecond() { return static_cast<double>(sysconf(_SC_CLK_TCK)); }

} // namespace

TEST_CASE("a process is found by the port it listens on and named by itself") {
  const ProcTree tree;
  tree.process({.pid = 11, .name = "other"});
  tree.process({.pid = 12});
  tree.listens(12, 8080, 626);
  const auto probe = makeProcessProbe(byPort(8080), tree.folders());
  const auto list = probe->open();
  REQUIRE(list);
  CHECK(list->front().id == "process/api/cpu");
  CHECK(list->front().instance == "api");
  CHECK(probe->describe() == "process on port 8080");
  const auto readings = probe->read(FakeClock().now());
  CHECK(readings.failure.empty());
  CHECK(valueOf(readings, "process/api/rss") == 10.0 * static_cast<double>(sysconf(_SC_PAGESIZE)));
  CHECK(valueOf(readings, "process/api/pss") == 20.0 * 1024);
  CHECK(valueOf(readings, "process/api/threads") == 3.0);
  CHECK(valueOf(readings, "process/api/fds") == 2.0);
}

TEST_CASE("the name and service of the project are taken over") {
  const ProcTree tree;
  tree.process({.pid = 12});
  ProcessSelector selector = byPid(12);
  selector.instance = "back/end";
  selector.service = "api";
  const auto list = makeProcessProbe(selector, tree.folders())->open();
  REQUIRE(list);
  CHECK(list->front().id == "process/back-end/cpu");
  CHECK(list->front().service == "api");
}

TEST_CASE("one busy core is 100 percent") {
  const ProcTree tree;
  FakeClock clock;
  tree.process({.pid = 12, .cpuTicks = 100, .readBytes = 1000});
  const auto probe = makeProcessProbe(byName("api"), tree.folders());
  REQUIRE(probe->open());
  CHECK_FALSE(valueOf(probe->read(clock.now()), "process/api/cpu"));
  tree.process({.pid = 12, .cpuTicks = 100 + static_cast<int>(ticksPerSecond()), .readBytes = 5000});
  clock.advance(2 * kSecond);
  const auto readings = probe->read(clock.now());
  CHECK(valueOf(readings, "process/api/cpu") == 50.0);
  CHECK(valueOf(readings, "process/api/ioRead") == 2000.0);
  CHECK(valueOf(readings, "process/api/ioWrite") == 0.0);
}

TEST_CASE("a master and its workers are one service, and one that joins is no burst") {
  const ProcTree tree;
  FakeClock clock;
  tree.process({.pid = 12, .cpuTicks = 100});
  tree.listens(12, 8080, 626);
  const auto probe = makeProcessProbe(byPort(8080), tree.folders());
  REQUIRE(probe->open());
  probe->read(clock.now());
  tree.process({.pid = 13, .cpuTicks = 5000});
  tree.link("proc/13/fd/3", "socket:[626]");
  clock.advance(11 * kSecond);
  const auto joined = probe->read(clock.now());
  CHECK(valueOf(joined, "process/api/threads") == 6.0);
  CHECK(valueOf(joined, "process/api/cpu") == 0.0);
  tree.process({.pid = 12, .cpuTicks = 100 + static_cast<int>(ticksPerSecond())});
  tree.process({.pid = 13, .cpuTicks = 5000 + static_cast<int>(ticksPerSecond())});
  clock.advance(kSecond);
  CHECK(valueOf(probe->read(clock.now()), "process/api/cpu") == 200.0);
}

TEST_CASE("a process that is gone is a gap with its reason, and its successor is followed") {
  const ProcTree tree;
  FakeClock clock;
  tree.process({.pid = 12, .cpuTicks = 100});
  const auto probe = makeProcessProbe(byName("api"), tree.folders());
  REQUIRE(probe->open());
  probe->read(clock.now());
  tree.remove("proc/12");
  clock.advance(kSecond);
  const auto gone = probe->read(clock.now());
  CHECK(gone.readings.empty());
  CHECK(gone.failure == "there is no process named api");
  tree.process({.pid = 40, .cpuTicks = 900, .startTicks = 2000});
  clock.advance(kSecond);
  const auto back = probe->read(clock.now());
  CHECK(back.failure.empty());
  CHECK(valueOf(back, "process/api/threads") == 3.0);
  CHECK_FALSE(valueOf(back, "process/api/cpu"));
}

TEST_CASE("another process under the same pid is no continuation") {
  const ProcTree tree;
  FakeClock clock;
  tree.process({.pid = 12, .cpuTicks = 100});
  const auto probe = makeProcessProbe(byPid(12), tree.folders());
  REQUIRE(probe->open());
  probe->read(clock.now());
  tree.process({.pid = 12, .cpuTicks = 900, .startTicks = 2000});
  clock.advance(kSecond);
  CHECK_FALSE(valueOf(probe->read(clock.now()), "process/api/cpu"));
}

TEST_CASE("what the system keeps from this user is a gap with its reason") {
  const ProcTree tree;
  tree.process({.pid = 12});
  tree.remove("proc/12/io");
  tree.remove("proc/12/smaps_rollup");
  const auto probe = makeProcessProbe(byPid(12), tree.folders());
  REQUIRE(probe->open());
  const auto readings = probe->read(FakeClock().now());
  CHECK_FALSE(valueOf(readings, "process/api/pss"));
  CHECK(valueOf(readings, "process/api/threads") == 3.0);
  CHECK(readings.failure.contains("user of the process"));
}

TEST_CASE("a monitor without its process cannot be opened and says why") {
  const ProcTree tree;
  tree.write("proc/net/tcp", "heading\n");
  const auto error = [&](ProcessSelector selector) {
    const auto list = makeProcessProbe(std::move(selector), tree.folders())->open();
    REQUIRE_FALSE(list);
    CHECK(list.error().code == ErrorCode::monitorMissing);
    return list.error().detail;
  };
  CHECK(error(byPort(8080)) == "no process listens on TCP port 8080");
  CHECK(error(byName("api")) == "there is no process named api");
  CHECK(error(byPid(12)) == "there is no process 12");
}

TEST_CASE("a listener of another user is told from none") {
  const ProcTree tree;
  tree.process({.pid = 12});
  tree.listens(12, 8080, 626);
  tree.remove("proc/12/fd");
  const auto list = makeProcessProbe(byPort(8080), tree.folders())->open();
  REQUIRE_FALSE(list);
  CHECK(list.error().detail.text().contains("another user"));
}

TEST_CASE("the remains of a process are no process") {
  const ProcTree tree;
  tree.write("proc/12/stat", "12 (api) Z 1 1 1 0 -1 0 0 0 0 0 1 1 0 0 20 0 1 0 5 0 0 0\n");
  CHECK_FALSE(makeProcessProbe(byName("api"), tree.folders())->open());
  CHECK_FALSE(makeProcessProbe(byPid(12), tree.folders())->open());
}

TEST_CASE("this test can watch itself") {
  const auto probe = makeProcessProbe(byPid(getpid()));
  REQUIRE(probe->open());
  const auto readings = probe->read(SystemClock().now());
  CHECK(readings.failure.empty());
  CHECK(readings.readings.size() == 4);
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/process_stat.h"

#include <doctest/doctest.h>

namespace tidemark {

TEST_CASE("a process's figures are found behind its name, whatever the name holds") {
  const auto stat = parseProcessStat(
      "4711 (a) b (c)) R 1 2 3 0 -1 4194304 97 0 0 0 250 50 9 9 20 0 12 0 258970 3133440 382 18446744073709551615\n");
  CHECK(stat == ProcessStat{"a) b (c)", 'R', 300, 12, 258970, 382});
}

TEST_CASE("what is cut off is no process") {
  CHECK_FALSE(parseProcessStat(""));
  CHECK_FALSE(parseProcessStat("1 (init"));
  CHECK_FALSE(parseProcessStat("1 (init) S 1 2 3\n"));
}

TEST_CASE("storage traffic is what reached the devices") {
  CHECK(parseProcessIo("rchar: 99\nwchar: 98\nread_bytes: 12\nwrite_bytes: 34\n") == ProcessIo{12, 34});
  CHECK_FALSE(parseProcessIo("rchar: 99\n"));
}

TEST_CASE("proportional memory is in bytes") {
  CHECK(parseProportionalBytes("5581-7fff ---p 0 00:00 0 [rollup]\nRss: 8 kB\nPss: 3 kB\nPss_Anon: 1 kB\n") == 3072);
  CHECK_FALSE(parseProportionalBytes(""));
}

TEST_CASE("a program is named by its file") {
  CHECK(programName(std::string_view("/usr/sbin/nginx\0-g", 18)) == "nginx");
  CHECK(programName("api") == "api");
  CHECK(programName("").empty());
}

} // namespace tidemark

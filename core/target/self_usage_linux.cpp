// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <ctime>

#include <unistd.h>

#include "core/base/file.h"
#include "core/target/metrics_page.h"

namespace tidemark::target {

SelfUsage readSelfUsage() {
  SelfUsage usage;
  timespec time{};
  if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0)
    usage.cpuSeconds = static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
  const auto statm = readFile("/proc/self/statm");
  long pages = 0;
  if (statm && std::sscanf(statm->c_str(), "%*d %ld", &pages) == 1)
    usage.residentBytes = pages * sysconf(_SC_PAGESIZE);
  return usage;
}

} // namespace tidemark::target

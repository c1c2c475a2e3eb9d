// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>

#include <filesystem>
#include <fstream>

#include "core/net/limits.h"

namespace tidemark {

namespace {

std::uint64_t countOpenDescriptors() {
  std::uint64_t count = 0;
  std::error_code error;
  std::filesystem::directory_iterator entry("/proc/self/fd", error);
  for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
    ++count;
  return count > 0 ? count - 1 : 0; // one of them was the listing's own
}

} // namespace

NetLimits readNetLimits() {
  NetLimits limits;
  rlimit files{};
  if (getrlimit(RLIMIT_NOFILE, &files) == 0)
    limits.descriptors = files.rlim_cur;
  limits.openDescriptors = countOpenDescriptors();
  std::ifstream range("/proc/sys/net/ipv4/ip_local_port_range");
  range >> limits.firstPort >> limits.lastPort;
  return limits;
}

std::uint64_t raiseDescriptorLimit() {
  rlimit files{};
  if (getrlimit(RLIMIT_NOFILE, &files) != 0)
    return 0;
  const rlim_t before = files.rlim_cur;
  files.rlim_cur = files.rlim_max;
  return setrlimit(RLIMIT_NOFILE, &files) == 0 ? files.rlim_cur : before;
}

} // namespace tidemark

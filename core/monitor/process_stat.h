// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tidemark {

// What /proc/PID/stat says of one process.
struct ProcessStat {
  std::string name; // at most 15 characters, as the kernel keeps it
  char state = '?'; // 'Z': ended, not yet collected by its parent
  std::uint64_t cpuTicks = 0;
  std::int64_t threads = 0;
  std::uint64_t startTicks = 0; // since the machine's start: tells a process from a later one of the same pid
  std::int64_t residentPages = 0;
  friend bool operator==(const ProcessStat&, const ProcessStat&) = default;
};

std::optional<ProcessStat> parseProcessStat(std::string_view stat);

// Bytes that reached storage since the process began, from /proc/PID/io.
struct ProcessIo {
  double read = 0;
  double written = 0;
  friend bool operator==(const ProcessIo&, const ProcessIo&) = default;
};

std::optional<ProcessIo> parseProcessIo(std::string_view io);

// The share of memory that is this process's own, in bytes, from /proc/PID/smaps_rollup.
std::optional<std::int64_t> parseProportionalBytes(std::string_view smapsRollup);

// The file name of the program in /proc/PID/cmdline; empty for a kernel thread.
std::string programName(std::string_view cmdline);

} // namespace tidemark

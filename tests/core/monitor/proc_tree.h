// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <fmt/format.h>

#include "core/monitor/probe_factory.h"

namespace tidemark {

// A temporary folder that stands for /proc and /sys, filled by a test and removed with it.
class ProcTree {
public:
  ProcTree() {
    std::string pattern = (std::filesystem::temp_directory_path() / "tidemark-proc-XXXXXX").string();
    m_root = mkdtemp(pattern.data());
  }
  ~ProcTree() { std::filesystem::remove_all(m_root); }
  ProcTree(const ProcTree&) = delete;
  ProcTree& operator=(const ProcTree&) = delete;

  [[nodiscard]] SystemFolders folders() const { return {.proc = m_root / "proc", .sys = m_root / "sys"}; }

  void write(const std::string& path, const std::string& text) const {
    std::filesystem::create_directories((m_root / path).parent_path());
    std::ofstream(m_root / path) << text;
  }
  void link(const std::string& path, const std::string& target) const {
    std::filesystem::create_directories((m_root / path).parent_path());
    std::filesystem::create_symlink(target, m_root / path);
  }
  void remove(const std::string& path) const { std::filesystem::remove_all(m_root / path); }

  struct Process {
    int pid = 0;
    std::string name = "api";
    int cpuTicks = 0;
    int startTicks = 1000;
    int readBytes = 0;
  };
  // A process with 3 threads, 10 resident pages, 20 kB of its own, one file open.
  void process(const Process& process) const {
    const auto folder = fmt::format("proc/{}/", process.pid);
    write(folder + "stat", fmt::format("{} ({}) S 1 1 1 0 -1 4194304 97 0 0 0 {} 5 0 0 20 0 3 0 {} 3133440 10 0\n",
                                       process.pid, process.name, process.cpuTicks, process.startTicks));
    write(folder + "io", fmt::format("rchar: 1\nread_bytes: {}\nwrite_bytes: 7\n", process.readBytes));
    write(folder + "smaps_rollup", "5581-7fff ---p 00000000 00:00 0 [rollup]\nRss: 40 kB\nPss: 20 kB\n");
    write(folder + "cmdline", "/usr/bin/" + process.name + std::string("\0--verbose", 10));
    if (!std::filesystem::exists(m_root / folder / "fd"))
      link(folder + "fd/0", "/dev/null");
  }
  // That process listens on a port.
  void listens(int pid, int port, int inode) const {
    write("proc/net/tcp", fmt::format("  sl  local_address rem_address   st ...\n"
                                      "   0: 0100007F:{:04X} 00000000:0000 0A 00000000:00000000 00:00000000 00000000"
                                      "     0        0 {} 1 0 100 0 0 10 0\n",
                                      port, inode));
    link(fmt::format("proc/{}/fd/{}", pid, inode), fmt::format("socket:[{}]", inode));
  }

private:
  std::filesystem::path m_root;
};

// The value of one reading; nothing for a gap.
inline std::optional<double> valueOf(const ProbeReadings& readings, const std::string& id) {
  for (const Reading& reading : readings.readings)
    if (reading.id == id)
      return reading.value;
  return std::nullopt;
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/monitor/probe.h"

namespace tidemark {

// Where the system describes itself. Tests give a tree of their own.
struct SystemFolders {
  std::filesystem::path proc = "/proc";
  std::filesystem::path sys = "/sys";
};

// Creates the probes of this machine. Which process a `process` monitor means. Several processes that share a name
// or a listening socket (a master and its workers) are one service and are added up.
struct ProcessSelector {
  std::optional<int> pid;
  std::optional<int> port; // the processes listening on this TCP port
  std::string processName; // as in /proc/PID/comm, or the file name of the program
  std::string instance;    // name shown; empty: the process's own name
  std::string service;
};

// Series `host/localhost/…`: cpu and cpu0… (% of all cores, of one), load, memory, swap (B), netReceive and netSend
// (all interfaces but loopback), loopback, diskRead, diskWrite (B/s), tcpRetransmits (1/s), openFiles (count).
// Rates have no value at the first reading. open() fails only where not even the processor can be read.
std::unique_ptr<Probe> makeHostProbe(SystemFolders folders = {});

// Series `process/<instance>/…`: cpu (100 % = one core), rss, pss (B), threads, fds (count), ioRead, ioWrite (B/s,
// storage). open() fails with monitorMissing where no such process is there; later, while it is gone, a reading is
// a failure with that reason, and the process that takes its place is followed.
std::unique_ptr<Probe> makeProcessProbe(ProcessSelector selector, SystemFolders folders = {});

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/monitor/probe.h"

namespace tidemark {

// Creates the probes of this machine. Which process a `process` monitor means.
struct ProcessSelector {
  std::optional<int> pid;
  std::optional<int> port; // the process listening on this TCP port
  std::string processName;
  std::string instance;    // name shown; empty: the process's own name
  std::string service;
};

std::unique_ptr<Probe> makeHostProbe();
std::unique_ptr<Probe> makeProcessProbe(ProcessSelector selector);

} // namespace tidemark

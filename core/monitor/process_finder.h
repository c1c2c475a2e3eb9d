// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/monitor/probe_factory.h"

namespace tidemark {

// The processes that a selector means now, by pid. Reads the process table each time; one thread.
struct FoundProcesses {
  std::vector<int> pids; // rising
  std::string why;       // why there are none, for people
};

FoundProcesses findProcesses(const ProcessSelector& selector, const SystemFolders& folders);

// "process 12", "process on port 8080", "process nginx".
std::string selectorText(const ProcessSelector& selector);

} // namespace tidemark

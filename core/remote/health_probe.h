// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/monitor/probe.h"

namespace tidemark {

// A service's own health endpoint, asked outside the load.
struct HealthCheck {
  std::string url; // absolute
  Nanos every = std::chrono::seconds(5);
  std::vector<std::pair<int, int>> expectStatus; // inclusive ranges; empty: 200–399
  std::string service;
  std::string caFile; // PEM; empty: the system's
};

// Series `health/<service or host>/up` (1 or 0, unit "state"), `health/<…>/status` (unit "count") and
// `health/<…>/time` (ms). Asks asynchronously on a thread of its own with a Qt event loop; read() returns what
// arrived since the last call. No answer within `every` is up = 0, not a gap: the service did not answer. Redirects
// are not followed. open() fails for an address or a CA file that cannot be used. The program has a QCoreApplication.
std::unique_ptr<Probe> makeHealthProbe(HealthCheck check);

} // namespace tidemark

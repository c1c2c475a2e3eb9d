// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/target/job_queue.h"
#include "core/target/target_counters.h"

namespace tidemark::target {

// What the process says about itself; a value that could not be read is absent.
struct SelfUsage {
  double cpuSeconds = 0;
  std::int64_t residentBytes = -1; // below zero: not known
};
SelfUsage readSelfUsage();

// The Prometheus exposition text (format 0.0.4) of the demo system.
std::string metricsText(const TargetCounters& counters, const JobTotals& jobs, const SelfUsage& usage);

} // namespace tidemark::target

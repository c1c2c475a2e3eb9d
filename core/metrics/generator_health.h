// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/metrics/latency_histogram.h"

namespace tidemark {

// How the generator itself fared over the interval.
struct GeneratorHealth {
  double busyNs = 0;           // CPU time of the worker thread
  double wallNs = 0;           // length of the interval; workers' sums add, so busyNs/wallNs stays a share of one core
  double maxBusyShare = 0;     // highest share among the workers merged, 0–1
  LatencyHistogram loopLag;    // how late a due timer ran
  LatencyHistogram startDelay; // actual minus scheduled start of iterations under arrivals, of users under ramps
  std::uint64_t openConnections = 0; // gauge

  void add(const GeneratorHealth& other); // adds the gauge too: other workers' of the same moment
  void clear();
  friend bool operator==(const GeneratorHealth&, const GeneratorHealth&) = default;
};

} // namespace tidemark

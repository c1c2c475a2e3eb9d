// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/generator_health.h"

#include <algorithm>

namespace tidemark {

void GeneratorHealth::add(const GeneratorHealth& other) {
  busyNs += other.busyNs;
  wallNs += other.wallNs;
  maxBusyShare = std::max(maxBusyShare, other.maxBusyShare);
  loopLag.add(other.loopLag);
  startDelay.add(other.startDelay);
  openConnections += other.openConnections;
}

void GeneratorHealth::clear() {
  busyNs = 0;
  wallNs = 0;
  maxBusyShare = 0;
  loopLag.clear();
  startDelay.clear();
  openConnections = 0;
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/demo_system.h"
#include "core/target/handlers.h"
#include "core/target/metrics_page.h"

namespace tidemark::target::handlers {

Reply metrics(const Visit& visit) {
  auto& system = visit.system;
  Reply reply;
  reply.contentType = "text/plain; version=0.0.4";
  reply.body = metricsText(system.counters(visit.now), system.jobs().totals(visit.now), readSelfUsage());
  reply.delay = system.options().metricsLatency;
  return reply;
}

} // namespace tidemark::target::handlers

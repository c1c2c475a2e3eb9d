// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_cli/probes.h"

#include "core/remote/health_probe.h"

namespace tidemark::cli {

namespace {

HealthCheck healthCheckOf(const HealthMonitor& monitor, const RunPlan& plan) {
  HealthCheck check;
  check.url =
      monitor.url.starts_with('/') && !plan.targets.empty() ? plan.targets.front().url + monitor.url : monitor.url;
  check.every = monitor.every;
  check.service = monitor.service;
  for (const StatusRange& range : monitor.expectStatus) {
    check.expectStatus.emplace_back(range.first, range.last);
  }
  if (!plan.project.targets.empty() && !plan.project.targets.front().tls.ca.empty()) {
    check.caFile = (plan.directory / plan.project.targets.front().tls.ca).string();
  }
  return check;
}

} // namespace

ProbeFactory allProbes() {
  return [local = localProbes()](const Monitor& monitor, const RunPlan& plan) -> Result<std::unique_ptr<Probe>> {
    if (const auto* health = std::get_if<HealthMonitor>(&monitor.source)) {
      return makeHealthProbe(healthCheckOf(*health, plan));
    }
    return local(monitor, plan);
  };
}

} // namespace tidemark::cli

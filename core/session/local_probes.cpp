// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/monitor/probe_factory.h"
#include "core/session/session.h"

namespace tidemark {

namespace {

Result<ProcessSelector> selectorOf(const ProcessMonitor& monitor, const RunPlan& plan) {
  ProcessSelector selector{.pid = monitor.pid,
                           .port = monitor.port,
                           .processName = monitor.processName,
                           .instance = monitor.name,
                           .service = monitor.service};
  if (monitor.target.empty()) {
    return selector;
  }
  for (const TargetPlan& target : plan.targets) {
    if (target.name == monitor.target) {
      selector.port = target.port;
      return selector;
    }
  }
  return fail(ErrorCode::notFound, sentence("target \"{}\" of a process monitor", monitor.target));
}

} // namespace

ProbeFactory localProbes() {
  return [](const Monitor& monitor, const RunPlan& plan) -> Result<std::unique_ptr<Probe>> {
    if (std::holds_alternative<HostMonitor>(monitor.source)) {
      return makeHostProbe();
    }
    if (const auto* process = std::get_if<ProcessMonitor>(&monitor.source)) {
      auto selector = selectorOf(*process, plan);
      if (!selector) {
        return std::unexpected(selector.error());
      }
      return makeProcessProbe(std::move(*selector));
    }
    return fail(ErrorCode::notSupported, sentence("this program runs host and process monitors only"), {},
                sentence("run the project with tidemark instead of tidemark-agent"));
  };
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/plan/host.h"
#include "core/plan/json_value.h"
#include "core/plan/rules.h"

namespace tidemark {
namespace {

void checkUrl(const std::string& url, const std::string& pointer, Findings& findings) {
  if (url.empty() || url.find("${") != std::string::npos) {
    return;
  }
  if (const auto origin = parseHostUrl(url); !origin) {
    findings.error(pointer, origin.error().detail, origin.error().hint);
  }
}

void checkProcess(const ProcessMonitor& process, const Project& project, const std::string& pointer,
                  Findings& findings) {
  const int ways = (process.pid ? 1 : 0) + (process.port ? 1 : 0) + (process.target.empty() ? 0 : 1) +
                   (process.processName.empty() ? 0 : 1);
  if (ways != 1) {
    findings.error(pointer, sentence("exactly one of these keys is needed: pid, port, target, comm"));
  }
  const bool known = std::ranges::find(project.targets, process.target, &Target::name) != project.targets.end();
  if (!process.target.empty() && !known) {
    findings.error(pointer + "/target", sentence("there is no target \"{}\"", process.target));
  }
}

void checkHealth(const HealthMonitor& health, const std::string& pointer, Findings& findings) {
  if (isAbsolute(health.url)) {
    checkUrl(health.url, pointer + "/url", findings);
  }
}

void checkPrometheus(const PrometheusMonitor& prometheus, const std::string& pointer, Findings& findings) {
  if (prometheus.url.empty() == prometheus.scrape.empty()) {
    findings.error(pointer, sentence("exactly one of these keys is needed: url, scrape"));
    return;
  }
  checkUrl(prometheus.url, pointer + "/url", findings);
  checkUrl(prometheus.scrape, pointer + "/scrape", findings);
  if (prometheus.url.empty() != prometheus.queries.empty()) {
    findings.error(pointer + "/queries",
                   sentence("queries are asked of a server: \"url\" and \"queries\" go together"));
  }
  if (!prometheus.url.empty() && !prometheus.metrics.empty()) {
    findings.error(pointer + "/metrics", sentence("metrics are taken from an endpoint: they go with \"scrape\""));
  }
}

} // namespace

void checkMonitors(const Project& project, Findings& findings) {
  for (std::size_t i = 0; i < project.monitors.size(); ++i) {
    const Monitor& monitor = project.monitors[i];
    const std::string pointer = pointerTo("/monitors", i);
    if (monitor.disabled) {
      continue;
    }
    if (const auto* process = std::get_if<ProcessMonitor>(&monitor.source)) {
      checkProcess(*process, project, pointer + "/process", findings);
    } else if (const auto* health = std::get_if<HealthMonitor>(&monitor.source)) {
      checkHealth(*health, pointer + "/health", findings);
    } else if (const auto* prometheus = std::get_if<PrometheusMonitor>(&monitor.source)) {
      checkPrometheus(*prometheus, pointer + "/prometheus", findings);
    }
  }
}

} // namespace tidemark

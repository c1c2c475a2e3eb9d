// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/monitor_sources.h"

#include <algorithm>
#include <array>

#include "core/plan/walk.h"

namespace tidemark {
namespace {

// The service a monitor tells about, where it says so itself.
std::string_view serviceOf(const Monitor& monitor) {
  if (const auto* health = std::get_if<HealthMonitor>(&monitor.source)) {
    return health->service;
  }
  const auto* process = std::get_if<ProcessMonitor>(&monitor.source);
  return process == nullptr ? std::string_view{} : process->service;
}

template <class Is>
bool anyMonitor(const Project& project, Is is) {
  return std::ranges::any_of(project.monitors, [&is](const Monitor& one) { return !one.disabled && is(one); });
}

} // namespace

std::string_view sourceOf(const Monitor& monitor) {
  constexpr std::array<std::string_view, std::variant_size_v<decltype(Monitor::source)>> kSources{
      "host", "process", "health", "docker", "nvidia", "amd", "prometheus"};
  return kSources[monitor.source.index()];
}

std::set<std::string, std::less<>> servicesOf(const Project& project) {
  std::set<std::string, std::less<>> services;
  for (const Monitor& monitor : project.monitors) {
    if (!monitor.disabled && !serviceOf(monitor).empty()) {
      services.emplace(serviceOf(monitor));
    }
  }
  walkSteps(project, [&services](const StepPlace& place) {
    if (place.request != nullptr && !place.request->service.empty()) {
      services.insert(place.request->service);
    }
  });
  return services;
}

Sentence missingSource(const Project& project, const Metric& metric) {
  if (metric.kind == MetricKind::availability) {
    const bool watched = anyMonitor(project, [&metric](const Monitor& one) {
      const auto* health = std::get_if<HealthMonitor>(&one.source);
      return health != nullptr && health->service == metric.subject;
    });
    return watched ? Sentence{} : sentence("no health monitor watches the service \"{}\"", metric.subject);
  }
  if (metric.kind == MetricKind::restarts) {
    const bool watched = anyMonitor(project, [&metric](const Monitor& one) {
      return std::holds_alternative<DockerMonitor>(one.source) || serviceOf(one) == metric.subject;
    });
    return watched ? Sentence{} : sentence("no monitor watches the service \"{}\"", metric.subject);
  }
  if (metric.kind == MetricKind::resource || metric.kind == MetricKind::headroom) {
    const std::string_view source = std::string_view{metric.subject}.substr(0, metric.subject.find('/'));
    const bool watched = anyMonitor(project, [source](const Monitor& one) { return sourceOf(one) == source; });
    return watched ? Sentence{} : sentence("no monitor \"{}\" gives this reading", source);
  }
  return {};
}

} // namespace tidemark

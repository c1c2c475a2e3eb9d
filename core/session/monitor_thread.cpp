// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/monitor_thread.h"

#include <utility>

#include <fmt/format.h>
#include <pthread.h>

namespace tidemark {

namespace {

template <class... Ts>
struct Overloaded : Ts... {
  using Ts::operator()...;
};

std::string processName(const ProcessMonitor& monitor) {
  if (!monitor.name.empty()) {
    return fmt::format("process {}", monitor.name);
  }
  if (monitor.port) {
    return fmt::format("process on port {}", *monitor.port);
  }
  if (monitor.pid) {
    return fmt::format("process {}", *monitor.pid);
  }
  return fmt::format("process {}", monitor.target.empty() ? monitor.processName : "of target " + monitor.target);
}

} // namespace

std::string monitorName(const Monitor& monitor) {
  return std::visit(Overloaded{[](const HostMonitor&) { return std::string("host"); },
                               [](const ProcessMonitor& process) { return processName(process); },
                               [](const HealthMonitor& health) { return fmt::format("health {}", health.url); },
                               [](const DockerMonitor& docker) { return fmt::format("docker {}", docker.socket); },
                               [](const NvidiaMonitor&) { return std::string("nvidia"); },
                               [](const AmdMonitor&) { return std::string("amd"); },
                               [](const PrometheusMonitor& prometheus) {
                                 return fmt::format("prometheus {}",
                                                    prometheus.url.empty() ? prometheus.scrape : prometheus.url);
                               }},
                    monitor.source);
}

MonitorThread::MonitorThread(const RunPlan& plan, ProbeFactory factory, const Clock& clock)
    : m_plan(plan), m_factory(std::move(factory)), m_clock(clock) {}

MonitorThread::~MonitorThread() = default;

Result<void> MonitorThread::open() {
  std::promise<Result<void>> opened;
  auto result = opened.get_future();
  m_thread = std::jthread(
      [this](const std::stop_token& token, std::promise<Result<void>> promise) { run(token, std::move(promise)); },
      std::move(opened));
  pthread_setname_np(m_thread.native_handle(), "tm-monitors");
  return result.get();
}

void MonitorThread::start(Instant epoch) {
  const std::lock_guard lock(m_mutex);
  m_epoch = epoch;
  m_wake.notify_all();
}

ReadingSource::Delivery MonitorThread::deliver(std::int64_t /*second*/) {
  const std::lock_guard lock(m_mutex);
  return std::exchange(m_pending, {});
}

void MonitorThread::run(const std::stop_token& token, std::promise<Result<void>> opened) {
  opened.set_value(openAll());
  std::unique_lock lock(m_mutex);
  m_wake.wait(lock, token, [this] { return m_epoch.has_value(); });
  if (!m_epoch) {
    return;
  }
  Instant next = *m_epoch;
  while (!token.stop_requested()) {
    const Nanos pause = next - m_clock.now();
    if (pause > Nanos::zero()) {
      m_wake.wait_for(lock, token, pause, [] { return false; });
      continue;
    }
    lock.unlock();
    readAll(m_clock.now());
    lock.lock();
    next += std::chrono::seconds(1);
  }
}

Result<void> MonitorThread::openAll() {
  for (const Monitor& monitor : m_plan.project.monitors) {
    if (auto opened = openOne(monitor); !opened) {
      if (monitor.isRequired) {
        return fail(ErrorCode::monitorMissing, sentence("{}: {}", monitorName(monitor), opened.error().detail), {},
                    sentence("start it, or leave \"required\" out of the monitor"));
      }
      const std::lock_guard lock(m_mutex);
      m_pending.notMeasured.emplace_back(monitorName(monitor), opened.error().detail.text());
    }
  }
  return {};
}

Result<void> MonitorThread::openOne(const Monitor& monitor) {
  auto probe = m_factory(monitor, m_plan);
  if (!probe) {
    return std::unexpected(probe.error());
  }
  auto series = (*probe)->open();
  // Kept even when it did not open: a service may come up during the run, and is then measured from there on.
  m_watched.push_back({std::move(*probe), monitorName(monitor), series.has_value(), !series.has_value()});
  if (!series) {
    return std::unexpected(series.error());
  }
  const std::lock_guard lock(m_mutex);
  m_pending.series.insert(m_pending.series.end(), series->begin(), series->end());
  return {};
}

void MonitorThread::readOne(Watched& watched, Instant now, Delivery& delivery) {
  if (!watched.isOpen) {
    auto series = watched.probe->open();
    if (!series) {
      return;
    }
    watched.isOpen = true;
    delivery.series.insert(delivery.series.end(), series->begin(), series->end());
  }
  ProbeReadings read = watched.probe->read(now);
  delivery.readings.insert(delivery.readings.end(), read.readings.begin(), read.readings.end());
  const bool failing = !read.failure.empty();
  if (failing == watched.failing) {
    return;
  }
  watched.failing = failing;
  RunEvent event;
  event.kind = failing ? EventKind::monitorFailed : EventKind::monitorBack;
  event.text = failing ? fmt::format("{}: {}", watched.name, read.failure) : watched.name;
  const std::lock_guard lock(m_mutex);
  event.atS = m_epoch ? toSeconds(now - *m_epoch) : 0;
  delivery.events.push_back(std::move(event));
}

void MonitorThread::readAll(Instant now) {
  Delivery delivery;
  for (Watched& watched : m_watched) {
    readOne(watched, now, delivery);
  }
  const std::lock_guard lock(m_mutex);
  const auto append = [](auto& to, auto& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
  };
  append(m_pending.series, delivery.series);
  append(m_pending.events, delivery.events);
  // One reading a second and series: what the collector has not fetched yet is superseded.
  m_pending.readings = std::move(delivery.readings);
}

} // namespace tidemark

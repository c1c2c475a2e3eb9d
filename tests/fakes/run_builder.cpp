// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/run_builder.h"

#include <cassert>
#include <utility>

#include "core/plan/open_load.h"
#include "core/run/plan_shape.h"

namespace tidemark::fakes {

RunInfo fakeInfo() {
  RunInfo info;
  info.id = "0f8fad5b-d9cb-469f-a165-70867728950e";
  info.version = "0.1.0";
  info.startedAt = WallTime(std::chrono::seconds(1'795'231'440)); // 2026-11-21T03:24:00Z
  info.workers = 1;
  info.os = "Debian GNU/Linux 12";
  info.kernel = "6.1.0";
  info.cpu = "Fake CPU";
  info.cores = 2;
  info.memoryBytes = 8'000'000'000;
  return info;
}

RunBuilder::RunBuilder(std::shared_ptr<const RunPlan> plan, std::vector<SnapshotSink*> sinks, RunInfo info)
    : m_plan(std::move(plan)),
      m_exchange(planShape(*m_plan)),
      m_collector({.plan = m_plan,
                   .info = info.id.empty() ? fakeInfo() : std::move(info),
                   .exchanges = {&m_exchange},
                   .epoch = Instant{},
                   .readings = this,
                   .sinks = std::move(sinks)}),
      m_now(m_exchange.takeEmpty()) {
  busy(0.1, std::chrono::microseconds(100));
}

RunBuilder& RunBuilder::sample(const Sample& sample) {
  m_now->record(sample);
  return *this;
}

RunBuilder& RunBuilder::requests(ScenarioId scenario, RowId row, std::uint64_t count, Nanos service, Outcome outcome,
                                 std::uint16_t status, const std::string& message) {
  for (std::uint64_t i = 0; i < count; ++i) {
    Sample sample;
    sample.scenario = scenario;
    sample.row = row;
    sample.outcome = outcome;
    sample.status = status;
    const double share = count == 1 ? 1 : 0.5 + static_cast<double>(i) / static_cast<double>(count - 1);
    sample.service = Nanos(static_cast<std::int64_t>(static_cast<double>(service.count()) * share));
    if (service >= Nanos::zero()) {
      sample.phases[static_cast<std::size_t>(Phase::firstByte)] = sample.service * 9 / 10;
      sample.phases[static_cast<std::size_t>(Phase::receive)] = sample.service / 10;
    }
    sample.bytesSent = 120;
    sample.bytesReceived = 800;
    m_now->record(sample);
    if (outcome != Outcome::ok && outcome != Outcome::aborted) {
      m_now->countError(scenario, sample, message);
    }
  }
  return *this;
}

RunBuilder& RunBuilder::users(ScenarioId scenario, std::int64_t active, std::int64_t busy) {
  ScenarioCounters& counters = m_now->scenario(scenario);
  counters.activeUsers = active;
  counters.busyUsers = busy;
  if (!counters.classUsers.empty()) {
    counters.classUsers.front() = active;
  }
  return *this;
}

RunBuilder& RunBuilder::iterations(ScenarioId scenario, std::uint64_t count, Nanos each, Nanos waitAfter) {
  for (std::uint64_t i = 0; i < count; ++i) {
    Sample iteration;
    iteration.scenario = scenario;
    iteration.row = m_plan->iterationRow();
    iteration.countsForClass = false;
    iteration.service = each;
    if (isOpen(m_plan->scenarios[scenario.index()].load)) {
      iteration.response = each + std::chrono::milliseconds(1);
    }
    m_now->record(iteration);
  }
  ScenarioCounters& counters = m_now->scenario(scenario);
  counters.iterations += count;
  counters.waitSumNs += static_cast<double>(count) * static_cast<double>(waitAfter.count());
  if (!counters.classIterations.empty()) {
    counters.classIterations.front() += count;
  }
  return *this;
}

RunBuilder& RunBuilder::dropped(ScenarioId scenario, std::uint64_t count) {
  m_now->scenario(scenario).droppedIterations += count;
  return *this;
}

RunBuilder& RunBuilder::busy(double share, Nanos loopLag) {
  GeneratorHealth& health = m_now->health;
  health.wallNs = 1e9;
  health.busyNs = share * 1e9;
  health.maxBusyShare = share;
  health.loopLag.clear();
  health.loopLag.record(loopLag, 100);
  health.openConnections = 1;
  return *this;
}

RunBuilder& RunBuilder::publish(const SeriesInfo& series) {
  m_delivery.series.push_back(series);
  return *this;
}

RunBuilder& RunBuilder::reading(const std::string& id, double value) {
  m_delivery.readings.push_back({.id = id, .value = value});
  return *this;
}

RunBuilder& RunBuilder::notMeasured(const std::string& item, const std::string& why) {
  m_delivery.notMeasured.emplace_back(item, why);
  return *this;
}

RunBuilder& RunBuilder::event(RunEvent event) {
  m_collector.event(std::move(event));
  return *this;
}

RunBuilder& RunBuilder::start(ScenarioId scenario) {
  m_collector.scenarioStarts(scenario, m_second);
  return *this;
}

RunBuilder& RunBuilder::skip(ScenarioId scenario, const std::string& why) {
  m_collector.scenarioSkipped(scenario, why);
  return *this;
}

RunBuilder& RunBuilder::end(ScenarioId scenario, ScenarioState how) {
  m_collector.scenarioEnds(scenario, how);
  return *this;
}

RunBuilder& RunBuilder::next() {
  m_now->index = m_second * kBeatsPerSecond + kBeatsPerSecond - 1;
  [[maybe_unused]] const bool pushed = m_exchange.push(m_now);
  assert(pushed);
  ++m_second;
  m_collector.step(Instant(std::chrono::seconds(m_second)));
  m_now = m_exchange.takeEmpty();
  return busy(0.1, std::chrono::microseconds(100));
}

RunBuilder& RunBuilder::finish(bool interrupted) {
  m_collector.finish();
  RunInfo& info = m_collector.record().info();
  info.endedAt = info.startedAt + std::chrono::seconds(m_second);
  info.interrupted = interrupted;
  info.complete = !interrupted;
  return *this;
}

ReadingSource::Delivery RunBuilder::deliver(std::int64_t) { return std::exchange(m_delivery, {}); }

} // namespace tidemark::fakes

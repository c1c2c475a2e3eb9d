// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/worker.h"

#include <utility>

#include <fmt/format.h>

#include "core/engine/thread_clock.h"

namespace tidemark {

namespace {

// authorization.maxRate, dealt evenly to the workers of one shard.
Nanos gapUnderCap(const RunPlan& plan, int workers) {
  const auto& cap = plan.project.authorization.maxRate;
  if (!cap || cap->perSecond <= 0) {
    return Nanos::zero();
  }
  return Nanos(static_cast<std::int64_t>(1e9 * workers * plan.shardCount / cap->perSecond));
}

} // namespace

Result<std::unique_ptr<Worker>> Worker::create(const WorkerPlan& plan, int index, const Clock& clock,
                                               std::unique_ptr<Poller> poller) {
  std::unique_ptr<Worker> worker(new Worker(plan, index, clock, std::move(poller)));
  auto pools = PoolSet::create(worker->m_loop, *plan.plan, plan.compiled.proxies, index, plan.workers);
  if (!pools) {
    return std::unexpected(pools.error());
  }
  worker->m_pools = std::move(*pools);
  return worker;
}

Worker::Worker(const WorkerPlan& plan, int index, const Clock& clock, std::unique_ptr<Poller> poller)
    : m_plan(plan),
      m_index(index),
      m_clock(clock),
      m_loop(clock, std::move(poller)),
      m_exchange(plan.shape),
      m_drivers(plan.plan->scenarios.size()) {}

Worker::~Worker() { join(); }

void Worker::start(Instant epoch) {
  m_epoch = epoch;
  m_recorder = std::make_unique<IntervalRecorder>(m_exchange, epoch);
  m_context.reset(new WorkerContext{.plan = *m_plan.plan,
                                    .compiled = m_plan.compiled,
                                    .redactor = m_plan.redactor,
                                    .clock = m_clock,
                                    .loop = m_loop,
                                    .pools = *m_pools,
                                    .recorder = *m_recorder,
                                    .beats = *this,
                                    .epoch = epoch,
                                    .tokens = std::move(m_firstTokens),
                                    .requestGap = gapUnderCap(*m_plan.plan, m_plan.workers)});
  m_thread = std::thread([this] { run(); });
}

void Worker::setToken(std::size_t target, const std::string& token) {
  if (!m_context) {
    m_firstTokens.resize(m_plan.plan->targets.size());
    renewToken(m_firstTokens, target, token);
    return;
  }
  m_loop.post([this, target, token] { renewToken(m_context->tokens, target, token); });
}

void renewToken(std::vector<TokenState>& tokens, std::size_t target, const std::string& token) {
  tokens[target].before = std::exchange(tokens[target].now, token);
}

void Worker::run() {
  nameThread(fmt::format("tm-worker-{}", m_index).c_str());
  m_cpuTime = threadCpuTime();
  m_loop.refreshNow();
  armBeat();
  while (!m_ending) {
    m_loop.runOnce();
  }
  const Instant now = m_loop.refreshNow();
  closeBeats(now);
  fillGauges();
  addBusyTime();
  m_recorder->finish(now);
  m_drivers.clear();
}

void Worker::closeBeats(Instant now) {
  if (!m_recorder->dueBy(now)) {
    return;
  }
  fillGauges();
  addBusyTime();
  m_recorder->closeUntil(now);
}

void Worker::onTimer(Instant now) {
  m_recorder->current().health.loopLag.record(now - m_wakeAt);
  closeBeats(now);
  armBeat();
}

void Worker::armBeat() {
  m_wakeAt = m_recorder->beatEnd();
  m_loop.arm(*this, m_wakeAt);
}

void Worker::fillGauges() {
  IntervalStats& interval = m_recorder->current();
  for (std::uint32_t i = 0; i < m_drivers.size(); ++i) {
    if (m_drivers[i]) {
      m_drivers[i]->fillGauges(interval.scenario(ScenarioId{i}));
    }
  }
  interval.health.openConnections = m_pools->openConnections();
}

void Worker::addBusyTime() {
  const Nanos used = threadCpuTime();
  m_recorder->current().health.busyNs += static_cast<double>((used - m_cpuTime).count());
  m_cpuTime = used;
}

template <class Call>
void Worker::forDriver(ScenarioId scenario, Call call) {
  m_loop.post([this, scenario, call] {
    if (LoadDriver* const found = driver(scenario)) {
      call(*found, m_loop.refreshNow());
    }
  });
}

void Worker::startScenario(ScenarioId scenario, Nanos at) {
  m_loop.post([this, scenario, at] {
    const Share share{
        .shard = m_plan.plan->shard, .shards = m_plan.plan->shardCount, .worker = m_index, .workers = m_plan.workers};
    m_drivers[scenario.index()] = makeDriver(*m_context, m_plan.plan->scenarios[scenario.index()], share);
    driver(scenario)->start(m_epoch + at);
  });
}

void Worker::stopScenario(ScenarioId scenario) {
  forDriver(scenario, [](LoadDriver& driver, Instant now) { driver.stop(now); });
}

void Worker::abortScenario(ScenarioId scenario) {
  forDriver(scenario, [](LoadDriver& driver, Instant now) { driver.abort(now); });
}

void Worker::retarget(ScenarioId scenario, const LoadChange& change) {
  forDriver(scenario, [change](LoadDriver& driver, Instant now) { driver.change(now, change); });
}

void Worker::stop() {
  for (std::uint32_t i = 0; i < m_drivers.size(); ++i) {
    stopScenario(ScenarioId{i});
  }
}

void Worker::abort() {
  for (std::uint32_t i = 0; i < m_drivers.size(); ++i) {
    abortScenario(ScenarioId{i});
  }
}

void Worker::join() {
  if (m_thread.joinable()) {
    m_loop.post([this] {
      for (const auto& driver : m_drivers) {
        if (driver && !driver->done()) {
          driver->abort(m_loop.refreshNow());
        }
      }
      m_ending = true;
    });
    m_thread.join();
  }
}

} // namespace tidemark

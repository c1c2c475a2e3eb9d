// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "core/engine/load_driver.h"
#include "core/engine/worker_context.h"

namespace tidemark {

// What every worker of an engine is made from. Immutable while they run.
struct WorkerPlan {
  std::shared_ptr<const RunPlan> plan;
  CompiledPlan compiled;
  Redactor redactor;
  StatsShape shape;
  int workers = 1;
};

// One thread of load: its own loop, connections, users, timers and recorder. Shares nothing while it runs; commands are
// posted to its loop, results leave through its exchange.
class Worker final : BeatKeeper, Timer {
public:
  // Fails where connections cannot be set up: TLS files, too few shared connections.
  static Result<std::unique_ptr<Worker>> create(const WorkerPlan& plan, int index, const Clock& clock,
                                                std::unique_ptr<Poller> poller);
  ~Worker() override;

  // Before start: known from the first request on. Later: sent from the next turn of the loop on.
  void setToken(std::size_t target, const std::string& token);
  void start(Instant epoch); // the thread "tm-worker-N"
  void startScenario(ScenarioId scenario, Nanos at);
  void stopScenario(ScenarioId scenario);
  void abortScenario(ScenarioId scenario);
  void retarget(ScenarioId scenario, const LoadChange& change);
  void stop();
  void abort();
  // Ends the loop, closes the last beat, joins. Idempotent.
  void join();

  [[nodiscard]] IntervalExchange& exchange() { return m_exchange; }

private:
  Worker(const WorkerPlan& plan, int index, const Clock& clock, std::unique_ptr<Poller> poller);
  void run();
  void closeBeats(Instant now) override;
  void onTimer(Instant now) override;
  void armBeat();
  void fillGauges();
  void addBusyTime();
  [[nodiscard]] LoadDriver* driver(ScenarioId scenario) { return m_drivers[scenario.index()].get(); }
  template <class Call>
  void forDriver(ScenarioId scenario, Call call);

  const WorkerPlan& m_plan;
  int m_index;
  const Clock& m_clock;
  EventLoop m_loop;
  std::unique_ptr<PoolSet> m_pools;
  IntervalExchange m_exchange;
  std::unique_ptr<IntervalRecorder> m_recorder;
  std::unique_ptr<WorkerContext> m_context;
  std::vector<std::unique_ptr<LoadDriver>> m_drivers; // by ScenarioId; null until started
  std::vector<TokenState> m_firstTokens;              // until the start
  Instant m_epoch;
  Instant m_wakeAt; // what the beat's timer was set to
  Nanos m_cpuTime{};
  bool m_ending = false;
  std::thread m_thread;
};

} // namespace tidemark

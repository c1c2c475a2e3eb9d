// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/engine/load_change.h"
#include "core/metrics/interval_recorder.h"
#include "core/net/poller.h"
#include "core/plan/run_plan.h"

namespace tidemark {

struct EngineOptions {
  int workers = 0;                                              // 0: one per usable core less one, at least one
  std::function<std::unique_ptr<Poller>()> poller = makePoller; // of each worker; a test may bring time along
};

// Generates the load of one plan. Owns its workers: one named std::jthread each, with its own loop, connections,
// users and recorder; nothing is shared between them on the hot path. Commands may come from one controlling
// thread; results leave only through the exchanges (nobody reads state back).
//
// Life: create (compiles flows, reads CSV files, sets TLS up) → start → startScenario… → stop/abort → join.
class Engine {
public:
  // Errors: invalidProject, cannotRead, tls set-up, unset secrets. Nothing is sent.
  static Result<std::unique_ptr<Engine>> create(const std::shared_ptr<const RunPlan>& plan, const Secrets& secrets,
                                                const EngineOptions& options, const Clock& clock);
  ~Engine(); // aborts and joins
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  // Fetches the access tokens of targets that sign in by OAuth 2; blocks. ErrorCode::targetUnreachable says which
  // could not be had, and why. Nothing to do where no target does.
  Result<void> signIn();
  // What went wrong with renewing them since it was last asked, and that it is well again; each once.
  std::vector<std::string> takeNotices();

  // Starts the workers; `epoch` is zero of the run clock, now or in the future.
  void start(Instant epoch);
  // Begins a scenario at a time of the run clock (a whole second, not in the past by more than it takes to say so).
  void startScenario(ScenarioId scenario, Nanos at);
  // Lets running iterations end for up to gracefulStop, then aborts the rest.
  void stopScenario(ScenarioId scenario);
  void abortScenario(ScenarioId scenario); // ends its requests now, outcome `aborted`
  // Bends the scenario's line; changes come in rising order of time.
  void retarget(ScenarioId scenario, const LoadChange& change);
  void stop();  // all scenarios, gracefully
  void abort(); // all scenarios, now
  // Ends the workers after their scenarios are done or aborted; closes the last beat. Idempotent.
  void join();

  [[nodiscard]] int workers() const;
  // One a worker, alive as long as the engine. The collector is their only reader.
  [[nodiscard]] std::vector<IntervalExchange*> exchanges();
  [[nodiscard]] const StatsShape& shape() const;

private:
  struct Parts;
  void setToken(std::size_t target, const std::string& token);
  explicit Engine(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> m_parts;
};

// The shape of a plan's intervals.
StatsShape statsShape(const RunPlan& plan);

} // namespace tidemark

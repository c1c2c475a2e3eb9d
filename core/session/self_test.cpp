// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/self_test.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include "core/engine/engine.h"
#include "core/plan/describe.h"
#include "core/run/row_sum.h"
#include "core/session/loopback_plan.h"
#include "core/target/target_server.h"

namespace tidemark {

namespace {

constexpr Nanos kLength = std::chrono::milliseconds(750);
constexpr std::int64_t kFirstBeat = 1; // connections are opened in the one before
constexpr std::uint64_t kFewest = 100;
constexpr int kMostUsers = 64;

// The scenario that asks for most: by rate where it has one, else by users.
const ScenarioPlan& hardest(const RunPlan& plan) {
  return *std::ranges::max_element(plan.scenarios, {}, [&plan](const ScenarioPlan& scenario) {
    return std::pair{askedRate(plan, scenario).value_or(0), scenario.peakUsers};
  });
}

struct Count {
  std::uint64_t requests = 0;
  double busyS = 0;
};

Count countOf(Engine& engine, const RunPlan& plan, ScenarioId scenario) {
  Count count;
  const std::vector<RowId> rows = requestRows(plan);
  for (IntervalExchange* exchange : engine.exchanges()) {
    while (const auto beat = exchange->pop()) {
      if (beat->index >= kFirstBeat) {
        count.requests += sumRows(*beat, scenario, rows).count();
        count.busyS += beat->health.busyNs / 1e9;
      }
    }
  }
  return count;
}

} // namespace

Result<double> generatorCapacity(const RunPlan& plan, const Secrets& secrets, int workers, const Clock& clock) {
  TargetOptions options;
  options.answersAll = true;
  auto responder = TargetServer::start(options);
  if (!responder) {
    return std::unexpected(responder.error());
  }
  const ScenarioId scenario = hardest(plan).id;
  const int users = std::clamp(hardest(plan).peakUsers, 1, kMostUsers);
  const auto turned = std::make_shared<const RunPlan>(loopbackPlan(plan, scenario, (*responder)->port(), users));
  auto engine = Engine::create(turned, secrets, {.workers = 1}, clock);
  if (!engine) {
    return std::unexpected(engine.error());
  }
  (*engine)->start(clock.now());
  (*engine)->startScenario(scenario, Nanos::zero());
  std::this_thread::sleep_for(kLength);
  (*engine)->abort();
  (*engine)->join();
  const Count count = countOf(**engine, *turned, scenario);
  if (count.requests < kFewest || !(count.busyS > 0)) {
    return fail(ErrorCode::notSupported, sentence("the self-test made too few requests to tell"));
  }
  const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  return static_cast<double>(count.requests) / count.busyS * std::min(workers, cores);
}

std::optional<double> askedRate(const RunPlan& plan) {
  std::optional<double> most;
  for (const ScenarioPlan& scenario : plan.scenarios) {
    if (const std::optional<double> asked = askedRate(plan, scenario)) {
      most = std::max(most.value_or(0), *asked);
    }
  }
  return most;
}

} // namespace tidemark

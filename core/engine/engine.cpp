// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include <algorithm>
#include <thread>

#include "core/engine/token_keeper.h"
#include "core/engine/worker.h"
#include "core/plan/overlap.h"

namespace tidemark {

struct Engine::Parts {
  WorkerPlan plan;
  std::vector<std::unique_ptr<Worker>> workers; // after the plan they point into
  std::unique_ptr<TokenKeeper> tokens;          // after the workers it tells; null where no target has any
};

namespace {

int workerCount(const EngineOptions& options) {
  const int cores = static_cast<int>(std::thread::hardware_concurrency());
  return options.workers > 0 ? options.workers : std::max(1, cores - 1);
}

// authorization.maxUsers is refused, not cut: a smaller load would answer another question.
Result<void> checkCaps(const RunPlan& plan) {
  const auto& most = plan.project.authorization.maxUsers;
  if (!most) {
    return {};
  }
  for (const ScenarioPlan& scenario : plan.scenarios) {
    const int beside = mostUsersBeside(plan, scenario.id);
    if (scenario.peakUsers + beside > *most) {
      const Sentence why =
          beside > 0 ? sentence("{} plans {} users and those that may run beside it {}, {} are authorised",
                                scenario.name, scenario.peakUsers, beside, *most)
                     : sentence("{} plans {} users, {} are authorised", scenario.name, scenario.peakUsers, *most);
      return fail(ErrorCode::notAuthorised, why, "/authorization/maxUsers",
                  sentence("lower the load, or ask for more"));
    }
  }
  return {};
}

} // namespace

StatsShape statsShape(const RunPlan& plan) {
  return {.scenarios = plan.scenarios.size(),
          .rows = plan.rows.size(),
          .classes = plan.project.userClasses.size(),
          .checks = plan.checks.size(),
          .jobs = plan.jobs.size()};
}

Result<std::unique_ptr<Engine>> Engine::create(const std::shared_ptr<const RunPlan>& plan, const Secrets& secrets,
                                               const EngineOptions& options, const Clock& clock) {
  if (auto allowed = checkCaps(*plan); !allowed) {
    return std::unexpected(allowed.error());
  }
  auto compiled = compilePlan(*plan, secrets);
  if (!compiled) {
    return std::unexpected(compiled.error());
  }
  auto parts = std::make_unique<Parts>();
  Redactor redactor(secrets, compiled->credentials);
  parts->plan = {.plan = plan,
                 .compiled = std::move(*compiled),
                 .redactor = std::move(redactor),
                 .shape = statsShape(*plan),
                 .workers = workerCount(options)};
  if (!parts->plan.compiled.tokens.empty()) {
    parts->tokens = std::make_unique<TokenKeeper>(parts->plan.compiled.tokens, resolveOverrides(*plan),
                                                  parts->plan.redactor, clock);
  }
  for (int i = 0; i < parts->plan.workers; ++i) {
    auto worker = Worker::create(parts->plan, i, clock, options.poller());
    if (!worker) {
      return std::unexpected(worker.error());
    }
    parts->workers.push_back(std::move(*worker));
  }
  return std::unique_ptr<Engine>(new Engine(std::move(parts)));
}

Engine::Engine(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Engine::~Engine() { join(); }

void Engine::setToken(std::size_t target, const std::string& token) {
  for (const auto& worker : m_parts->workers) {
    worker->setToken(target, token);
  }
}

Result<void> Engine::signIn() {
  if (!m_parts->tokens) {
    return {};
  }
  return m_parts->tokens->fetchAll([this](std::size_t target, const std::string& token) { setToken(target, token); });
}

std::vector<std::string> Engine::takeNotices() {
  return m_parts->tokens ? m_parts->tokens->takeNotices() : std::vector<std::string>();
}

void Engine::start(Instant epoch) {
  for (const auto& worker : m_parts->workers) {
    worker->start(epoch);
  }
  if (m_parts->tokens) {
    m_parts->tokens->start([this](std::size_t target, const std::string& token) { setToken(target, token); });
  }
}

void Engine::startScenario(ScenarioId scenario, Nanos at) {
  for (const auto& worker : m_parts->workers) {
    worker->startScenario(scenario, at);
  }
}

void Engine::stopScenario(ScenarioId scenario) {
  for (const auto& worker : m_parts->workers) {
    worker->stopScenario(scenario);
  }
}

void Engine::abortScenario(ScenarioId scenario) {
  for (const auto& worker : m_parts->workers) {
    worker->abortScenario(scenario);
  }
}

void Engine::retarget(ScenarioId scenario, const LoadChange& change) {
  LoadChange allowed = change;
  allowed.target = allowedTarget(*m_parts->plan.plan, scenario, change.target);
  for (const auto& worker : m_parts->workers) {
    worker->retarget(scenario, allowed);
  }
}

void Engine::stop() {
  for (const auto& worker : m_parts->workers) {
    worker->stop();
  }
}

void Engine::abort() {
  for (const auto& worker : m_parts->workers) {
    worker->abort();
  }
}

void Engine::join() {
  if (m_parts->tokens) {
    m_parts->tokens->stop();
  }
  for (const auto& worker : m_parts->workers) {
    worker->join();
  }
}

int Engine::workers() const { return m_parts->plan.workers; }

std::vector<IntervalExchange*> Engine::exchanges() {
  std::vector<IntervalExchange*> exchanges;
  for (const auto& worker : m_parts->workers) {
    exchanges.push_back(&worker->exchange());
  }
  return exchanges;
}

const StatsShape& Engine::shape() const { return m_parts->plan.shape; }

} // namespace tidemark

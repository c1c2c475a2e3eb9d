// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/single_run.h"

#include "core/engine/engine.h"
#include "core/engine/token_keeper.h"
#include "core/engine/virtual_user.h"

namespace tidemark {

namespace {

// The calling thread as a worker with one user: `start`, one iteration, `end`.
class OnceRunner final : BeatKeeper, UserOwner, TraceSink {
public:
  OnceRunner(const RunPlan& plan, const CompiledPlan& compiled, const Secrets& secrets, const SingleRunOptions& options,
             const Clock& clock)
      : m_redactor(secrets, compiled.credentials),
        m_loop(clock),
        m_exchange(statsShape(plan)),
        m_recorder(m_exchange, clock.now()),
        m_plan(plan),
        m_compiled(compiled),
        m_options(options),
        m_clock(clock) {}

  Result<SingleRun> run(ClassId userClass) {
    auto pools = PoolSet::create(m_loop, m_plan, m_compiled.proxies, 0, 1);
    if (!pools) {
      return std::unexpected(pools.error());
    }
    WorkerContext context{.plan = m_plan,
                          .compiled = m_compiled,
                          .redactor = m_redactor,
                          .clock = m_clock,
                          .loop = m_loop,
                          .pools = **pools,
                          .recorder = m_recorder,
                          .beats = *this,
                          .epoch = m_clock.now(),
                          .trace = this};
    if (auto signedIn = signIn(context); !signedIn) {
      return std::unexpected(signedIn.error());
    }
    VirtualUser user(context, *this, ScenarioId{0});
    user.become(0, m_compiled.classes[userClass.index()]);
    live(user);
    return std::move(m_result);
  }

private:
  Result<void> signIn(WorkerContext& context) {
    if (m_compiled.tokens.empty()) {
      return {};
    }
    context.tokens.resize(m_plan.targets.size());
    TokenKeeper keeper(m_compiled.tokens, resolveOverrides(m_plan), m_redactor, m_clock);
    const auto take = [&](std::size_t target, const std::string& token) { renewToken(context.tokens, target, token); };
    return keeper.fetchAll(take, m_options.stop);
  }

  void live(VirtualUser& user) {
    const std::stop_callback wake(m_options.stop, [this] { m_loop.wake(); });
    const Instant end = m_loop.refreshNow() + m_options.limit;
    user.runStart();
    while (!m_ended && !m_options.stop.stop_requested() && m_loop.refreshNow() < end) {
      m_loop.runOnce(end);
    }
    if (!m_ended) {
      m_result.end = m_options.stop.stop_requested() ? TraceEnd::cancelled : TraceEnd::outOfTime;
      m_result.failed = true;
      m_result.variables = user.variables();
      user.abort();
    }
  }

  void closeBeats(Instant /*now*/) override {} // nobody reads what one iteration adds up to
  void onStarted(VirtualUser& user) override {
    m_result.failed |= user.failed();
    m_result.variables = user.variables();
    if (!user.runIteration({})) {
      onRetired(user);
    }
  }
  void onIterationEnd(VirtualUser& user) override {
    m_result.failed |= user.failed();
    m_result.variables = user.variables();
    user.runEnd();
  }
  void onWake(VirtualUser& /*user*/) override {}
  void onRetired(VirtualUser& user) override {
    m_result.failed |= user.failed();
    m_ended = true;
  }
  void take(TracedRequest request) override {
    m_result.failed |= request.outcome != Outcome::ok;
    if (request.responseBody.size() > m_options.mostBody) {
      request.responseBody.resize(m_options.mostBody); // masked before: no half of a secret is left standing
      request.bodyCut = true;
    }
    if (m_options.onRequest) {
      m_options.onRequest(request);
    }
    m_result.requests.push_back(std::move(request));
  }

  Redactor m_redactor;
  EventLoop m_loop;
  IntervalExchange m_exchange;
  IntervalRecorder m_recorder;
  const RunPlan& m_plan;
  const CompiledPlan& m_compiled;
  const SingleRunOptions& m_options;
  const Clock& m_clock;
  SingleRun m_result;
  bool m_ended = false;
};

} // namespace

Result<SingleRun> runOnce(const RunPlan& plan, const Secrets& secrets, ClassId userClass,
                          const SingleRunOptions& options, const Clock& clock) {
  const auto compiled = compilePlan(plan, secrets);
  if (!compiled) {
    return std::unexpected(compiled.error());
  }
  return OnceRunner(plan, *compiled, secrets, options, clock).run(userClass);
}

} // namespace tidemark

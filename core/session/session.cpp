// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include <utility>

#include "core/engine/engine.h"
#include "core/session/host_facts.h"
#include "core/session/monitor_thread.h"
#include "core/session/preflight.h"
#include "core/session/run_folder.h"
#include "core/session/run_thread.h"
#include "core/session/self_test.h"

namespace tidemark {

struct Session::Parts {
  Parts(RunParts run, std::filesystem::path file, const Clock& clock)
      : runFile(std::move(file)), generatorPerS(run.info.generatorPerS), thread(std::move(run), clock) {}
  std::filesystem::path runFile;
  std::optional<double> generatorPerS;
  RunThread thread;
};

namespace {

RunInfo infoOf(const SessionOptions& options, const Clock& clock, int workers) {
  RunInfo info;
  info.id = newRunId();
  info.version = options.version;
  info.startedAt = clock.wallNow();
  info.workers = workers;
  fillHostFacts(info);
  return info;
}

} // namespace

Result<std::unique_ptr<Session>> Session::create(const std::shared_ptr<const RunPlan>& plan, const Secrets& secrets,
                                                 const SessionOptions& options, const Clock& clock) {
  if (auto allowed = preflightVerdict({checkAuthorization(*plan, clock.wallNow())}); !allowed) {
    return std::unexpected(allowed.error());
  }
  auto engine = Engine::create(plan, secrets, {.workers = options.workers}, clock);
  if (!engine) {
    return std::unexpected(engine.error());
  }
  if (!options.out.empty()) {
    if (auto folder = prepareRunFolder(options.out, options.force); !folder) {
      return std::unexpected(folder.error());
    }
  }
  if (auto reached = preflightVerdict(checkTargets(*plan, secrets)); !reached) {
    return std::unexpected(reached.error());
  }
  if (auto signedIn = (*engine)->signIn(); !signedIn) {
    return std::unexpected(signedIn.error());
  }
  RunParts parts{.plan = plan, .info = infoOf(options, clock, (*engine)->workers()), .startAt = options.startAt};
  if (options.selfTest) {
    if (const auto capacity = generatorCapacity(*plan, secrets, parts.info.workers, clock)) {
      parts.info.generatorPerS = *capacity; // without it the run goes on: the report says that it is missing
    }
  }
  parts.sinks = options.sinks;
  parts.monitors = std::make_unique<MonitorThread>(*plan, options.probes, clock);
  if (auto opened = parts.monitors->open(); !opened) {
    return std::unexpected(opened.error());
  }
  const std::filesystem::path runFile = options.out.empty() ? std::filesystem::path() : options.out / kRunFileName;
  if (!runFile.empty()) {
    auto store = RunStore::create(runFile, plan, parts.info);
    if (!store) {
      return std::unexpected(store.error());
    }
    parts.store = std::move(*store);
  }
  parts.engine = std::move(*engine);
  return std::unique_ptr<Session>(new Session(std::make_unique<Parts>(std::move(parts), runFile, clock)));
}

Session::Session(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Session::~Session() = default;

void Session::start() { m_parts->thread.start(); }
void Session::stop() { m_parts->thread.stop(); }
void Session::abort() { m_parts->thread.abort(); }
void Session::mark(const std::string& text, std::optional<double> atS) { m_parts->thread.mark(text, atS); }
void Session::retarget(ScenarioId scenario, double target, Nanos over) {
  m_parts->thread.retarget(scenario, target, over);
}
bool Session::mayRetarget(const ScenarioPlan& scenario) { return tidemark::mayRetarget(scenario); }
SessionResult Session::wait() { return m_parts->thread.wait(); }
bool Session::finished() const { return m_parts->thread.finished(); }
const RunRecord& Session::record() const { return m_parts->thread.record(); }
std::filesystem::path Session::runFile() const { return m_parts->runFile; }
std::optional<double> Session::generatorPerS() const { return m_parts->generatorPerS; }

} // namespace tidemark

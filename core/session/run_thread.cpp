// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_thread.h"

#include <algorithm>
#include <utility>

#include <pthread.h>

#include "core/run/event_text.h"
#include "core/run/level_judge.h"
#include "core/run/not_run.h"
#include "core/run/slo_evaluator.h"
#include "core/session/manual_change.h"

namespace tidemark {

namespace {

// Workers start at the epoch; this is their time to get ready.
constexpr Nanos kReadyTime = std::chrono::milliseconds(20);
// After the end of a beat, the workers' time to hand it over before the collector looks.
constexpr Nanos kHandOver = std::chrono::milliseconds(10);
// Workers hear of a change by hand before its time, so that all of them make it at once.
constexpr Nanos kLeadTime = std::chrono::milliseconds(50);

bool passedAll(const std::vector<SloResult>& slos, ScenarioId scenario) {
  bool judged = false;
  for (const SloResult& slo : slos) {
    if (slo.scenario != scenario || slo.outcome == SloOutcome::notApplicable) {
      continue;
    }
    if (slo.outcome == SloOutcome::fail || slo.outcome == SloOutcome::notEvaluated) {
      return false;
    }
    judged = true;
  }
  return judged;
}

} // namespace

RunThread::RunThread(RunParts parts, const Clock& clock)
    : m_parts(std::move(parts)), m_clock(clock), m_conductor(*m_parts.plan) {}

RunThread::~RunThread() {
  if (m_thread.joinable()) {
    abort();
    wait();
  }
}

void RunThread::start() {
  Nanos lead = kReadyTime;
  if (m_parts.startAt) {
    lead = std::max(lead, *m_parts.startAt - m_clock.wallNow());
  }
  m_epoch = m_clock.now() + lead;
  m_parts.info.startedAt = m_clock.wallNow() + lead;
  std::vector<SnapshotSink*> sinks;
  if (m_parts.store) {
    sinks.push_back(m_parts.store.get());
  }
  sinks.insert(sinks.end(), m_parts.sinks.begin(), m_parts.sinks.end());
  sinks.push_back(&m_watcher);
  m_collector = std::make_unique<Collector>(Collector::Parts{.plan = m_parts.plan,
                                                             .info = m_parts.info,
                                                             .exchanges = m_parts.engine->exchanges(),
                                                             .epoch = m_epoch,
                                                             .readings = m_parts.monitors.get(),
                                                             .sinks = std::move(sinks)});
  if (m_parts.store) {
    if (auto spans = RunStore::spans(m_parts.store->file())) { // else all of the run stays in memory
      m_collector->record().keepIn(std::move(*spans));
    }
  }
  m_thread = std::thread([this] { run(); });
  pthread_setname_np(m_thread.native_handle(), "tm-run");
}

void RunThread::post(Command command) {
  const std::lock_guard lock(m_mutex);
  m_commands.push_back(std::move(command));
  m_wake.notify_one();
}

void RunThread::stop() {
  post([this] { onStop(); });
}
void RunThread::abort() {
  post([this] { onAbort(stoppedByTheUser().text()); });
}
void RunThread::mark(std::string text, std::optional<double> atS) {
  post([this, text = std::move(text), atS] {
    const double present = std::max(0.0, toSeconds(now()));
    m_collector->event({.atS = std::clamp(atS.value_or(present), 0.0, present),
                        .kind = EventKind::mark,
                        .scenario = std::nullopt,
                        .text = text});
  });
}
void RunThread::retarget(ScenarioId scenario, double target, Nanos over) {
  post([this, scenario, target, over] { onRetarget(scenario, target, over); });
}

const SessionResult& RunThread::wait() {
  std::call_once(m_joined, [this] {
    if (m_thread.joinable()) {
      m_thread.join();
    }
  });
  return m_result;
}

void RunThread::run() {
  m_parts.monitors->start(m_epoch);
  m_parts.engine->start(m_epoch);
  while (!m_conductor.finished()) {
    turn();
    if (!m_conductor.finished()) {
      waitForBeat();
    }
  }
  finishRun();
  m_finished.store(true, std::memory_order_release);
}

void RunThread::turn() {
  while (runCommands()) {
  }
  m_collector->step(m_clock.now());
  for (std::string& notice : m_parts.engine->takeNotices()) {
    announce(EventKind::note, std::move(notice));
  }
  endDrained();
  followSearches();
  abortOnSlo();
  abortOnStoreFailure();
  for (const Conductor::Command& command : m_conductor.next(now())) {
    obey(command);
  }
}

bool RunThread::runCommands() {
  Command command;
  {
    const std::lock_guard lock(m_mutex);
    if (m_commands.empty()) {
      return false;
    }
    command = std::move(m_commands.front());
    m_commands.pop_front();
  }
  command();
  return true;
}

void RunThread::waitForBeat() {
  const Nanos passed = now() - kHandOver;
  const auto beats = passed < Nanos::zero() ? 0 : passed / kBeat + 1;
  const Nanos pause = beats * kBeat + kHandOver - now();
  std::unique_lock lock(m_mutex);
  m_wake.wait_for(lock, std::max(pause, Nanos(1)), [this] { return !m_commands.empty(); });
}

void RunThread::obey(const Conductor::Command& command) {
  if (const auto* start = std::get_if<Conductor::Start>(&command)) {
    m_collector->scenarioStarts(start->scenario, start->second);
    m_parts.engine->startScenario(start->scenario, std::chrono::seconds(start->second));
    m_running.push_back({start->scenario, start->second});
  } else if (const auto* skip = std::get_if<Conductor::Skip>(&command)) {
    m_collector->scenarioSkipped(skip->scenario, skip->why);
  } else if (const auto* halt = std::get_if<Conductor::Halt>(&command)) {
    m_parts.engine->stopScenario(halt->scenario);
    m_collector->scenarioStops(halt->scenario, toSeconds(now()));
  } else if (const auto* change = std::get_if<Conductor::Change>(&command)) {
    m_parts.engine->retarget(change->scenario, change->step.change);
    for (const StagePlan& stage : change->step.stages) {
      m_collector->stageAdded(change->scenario, stage);
    }
  }
}

// Levels whose last second is recorded are judged; a rest ends when a second ended with nothing running.
void RunThread::followSearches() {
  const Snapshot* latest = m_watcher.latest();
  for (const Running& running : m_running) {
    SearchCourse* const search = m_conductor.search(running.id);
    if (search == nullptr) {
      continue;
    }
    judgeLevelOf(running, *search);
    if (search->restsSince() && latest != nullptr && latest->second) {
      const IntervalStats& second = *latest->second;
      const bool later = std::chrono::seconds(second.index + 1 - running.startSecond) > *search->restsSince();
      if (later && second.scenario(running.id).busyUsers == 0) {
        search->idle();
      }
    }
  }
}

void RunThread::judgeLevelOf(const Running& running, SearchCourse& search) {
  const RunRecord& record = m_collector->record();
  const StagePlan* level = search.level();
  const std::optional<Window> window = level == nullptr ? std::nullopt : levelWindow(record, running.id, *level);
  if (!window) {
    return;
  }
  const LevelVerdict verdict = judgeLevel(record, *window);
  announce(EventKind::searchLevel, levelJudgedText(level->name, verdict.outcome, verdict.why).text(), running.id);
  search.judged(verdict.outcome);
  if (search.over()) {
    const auto& load = std::get<SearchLoad>(m_parts.plan->scenarios[running.id.index()].load.model);
    announce(EventKind::searchLevel, searchEndText(search.state(), load.of), running.id);
  }
}

void RunThread::endDrained() {
  const Snapshot* latest = m_watcher.latest();
  if (latest == nullptr || !latest->second) {
    return;
  }
  const IntervalStats& second = *latest->second;
  const auto drained = std::stable_partition(m_running.begin(), m_running.end(), [&](const Running& running) {
    return second.index < running.startSecond || !second.scenario(running.id).done;
  });
  const std::vector<Running> over(drained, m_running.end());
  m_running.erase(drained, m_running.end());
  for (const Running& running : over) {
    end(running);
  }
}

void RunThread::end(const Running& running) {
  m_collector->scenarioEnds(running.id, running.endsAs);
  const bool passed =
      running.endsAs == ScenarioState::complete && passedAll(judgeAll(m_collector->record()), running.id);
  m_conductor.ended(running.id, passed);
}

void RunThread::abortOnSlo() {
  const Snapshot* latest = m_watcher.latest();
  if (latest == nullptr || m_stopping) {
    return;
  }
  for (const SloResult& result : latest->slos) {
    const ScenarioPlan& scenario = m_parts.plan->scenarios[result.scenario.index()];
    const Slo& slo = scenario.slos[result.index].slo;
    const auto running = std::ranges::find(m_running, result.scenario, &Running::id);
    if (!slo.abort || result.outcome != SloOutcome::fail || running == m_running.end() ||
        now() - std::chrono::seconds(running->startSecond) < slo.after) {
      continue;
    }
    announce(EventKind::sloAbort, sloAbortText(slo.metric.text, slo.limit.text).text(), result.scenario);
    m_stopping = true;
    endAllAs(ScenarioState::aborted);
    m_conductor.stop(runWasEndedBy(slo.metric.text, scenario.name).text());
    m_parts.engine->stop();
    return;
  }
}

void RunThread::abortOnStoreFailure() {
  if (m_result.error || !m_parts.store || !m_parts.store->failure()) {
    return;
  }
  m_result.error = *m_parts.store->failure();
  onAbort(runFileNotWritten().text());
}

void RunThread::endAllAs(ScenarioState state) {
  for (Running& running : m_running) {
    running.endsAs = state;
  }
}

void RunThread::onStop() {
  if (m_stopping) {
    onAbort(stoppedByTheUser().text());
    return;
  }
  m_stopping = true;
  m_interrupted = true;
  announce(EventKind::stopRequested, stopRequestedText().text());
  endAllAs(ScenarioState::interrupted);
  m_conductor.stop(runWasStopped().text());
  m_parts.engine->stop();
}

void RunThread::onAbort(const std::string& why) {
  if (m_aborting) {
    return;
  }
  m_stopping = true;
  m_aborting = true;
  m_interrupted = !m_result.error;
  announce(EventKind::abortRequested, abortRequestedText(why).text());
  endAllAs(ScenarioState::interrupted);
  m_conductor.stop(why);
  m_parts.engine->abort();
}

void RunThread::onRetarget(ScenarioId scenario, double target, Nanos over) {
  const auto running = std::ranges::find(m_running, scenario, &Running::id);
  if (running == m_running.end() || m_stopping) {
    return;
  }
  const ScenarioPlan& plan = m_parts.plan->scenarios[scenario.index()];
  const LoadChange change{.at = std::max(now() + kLeadTime - std::chrono::seconds(running->startSecond), Nanos::zero()),
                          .target = allowedTarget(*m_parts.plan, scenario, target),
                          .over = std::max(over, Nanos::zero())};
  const ScenarioRun& run = m_collector->record().scenarios()[scenario.index()];
  const std::vector<StagePlan> stages = manualStages(run, plan, change);
  if (stages.empty()) {
    return;
  }
  for (const StagePlan& stage : stages) {
    m_collector->stageAdded(scenario, stage);
  }
  announce(EventKind::manualStage, manualText(plan, change), scenario);
  m_parts.engine->retarget(scenario, change);
}

void RunThread::finishRun() {
  m_parts.engine->join();
  m_collector->finish();
  RunInfo& info = m_collector->record().info();
  info.endedAt = info.startedAt + (m_clock.now() - m_epoch);
  info.interrupted = m_interrupted;
  info.complete = !m_interrupted && !m_result.error;
  m_result.slos = judgeAll(m_collector->record());
  m_result.verdict = verdictOf(m_collector->record(), m_result.slos, std::nullopt);
  info.verdict = verdictId(m_result.verdict.outcome);
  if (!m_result.error) {
    m_result.error = m_collector->record().readFailure();
  }
  if (m_parts.store) {
    if (const auto written = m_parts.store->finish(info); !written && !m_result.error) {
      m_result.error = written.error();
    }
  }
  m_result.interrupted = m_interrupted;
}

void RunThread::announce(EventKind kind, std::string text, std::optional<ScenarioId> scenario) {
  m_collector->event(
      {.atS = std::max(0.0, toSeconds(now())), .kind = kind, .scenario = scenario, .text = std::move(text)});
}

} // namespace tidemark

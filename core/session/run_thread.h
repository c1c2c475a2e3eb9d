// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "core/run/collector.h"
#include "core/run/run_store.h"
#include "core/session/conductor.h"
#include "core/session/monitor_thread.h"
#include "core/session/session.h"

namespace tidemark {

// Everything one run is made of. Members are destroyed in reverse order: the engine's threads end first.
struct RunParts {
  std::shared_ptr<const RunPlan> plan;
  RunInfo info;
  std::unique_ptr<RunStore> store{}; // null: nothing is stored
  std::unique_ptr<MonitorThread> monitors{};
  std::vector<SnapshotSink*> sinks{};
  std::optional<WallTime> startAt{};
  std::unique_ptr<Engine> engine{};
};

// The thread "tm-run": drives the collector each beat, starts and ends scenarios as the conductor says, and is
// the engine's one controlling thread. Commands of other threads reach it through a queue.
class RunThread {
public:
  RunThread(RunParts parts, const Clock& clock);
  ~RunThread(); // aborts and joins

  void start();
  void stop();
  void abort();
  void mark(std::string text, std::optional<double> atS);
  void retarget(ScenarioId scenario, double target, Nanos over);
  const SessionResult& wait();
  [[nodiscard]] bool finished() const { return m_finished.load(std::memory_order_acquire); }
  [[nodiscard]] const RunRecord& record() const { return m_collector->record(); }

private:
  // Keeps what the conductor needs of each snapshot; the last sink, on this thread.
  class Watcher final : public SnapshotSink {
  public:
    void take(std::shared_ptr<const Snapshot> snapshot) override { m_latest = std::move(snapshot); }
    [[nodiscard]] const Snapshot* latest() const { return m_latest.get(); }

  private:
    std::shared_ptr<const Snapshot> m_latest;
  };
  // A scenario that was started and has not ended.
  struct Running {
    ScenarioId id;
    std::int64_t startSecond = 0;
    ScenarioState endsAs = ScenarioState::complete;
  };
  using Command = std::function<void()>;

  void post(Command command);
  void run();
  bool runCommands();
  void turn();
  void waitForBeat();
  void obey(const Conductor::Command& command);
  void endDrained();
  void followSearches();
  void judgeLevelOf(const Running& running, SearchCourse& search);
  void end(const Running& running);
  void abortOnSlo();
  void abortOnStoreFailure();
  void endAllAs(ScenarioState state);
  void onStop();
  void onAbort(const std::string& why);
  void onRetarget(ScenarioId scenario, double target, Nanos over);
  void finishRun();
  void announce(EventKind kind, std::string text, std::optional<ScenarioId> scenario = std::nullopt);
  [[nodiscard]] Nanos now() const { return m_clock.now() - m_epoch; }

  RunParts m_parts;
  const Clock& m_clock;
  Watcher m_watcher;
  Conductor m_conductor;
  std::unique_ptr<Collector> m_collector;
  Instant m_epoch{};
  std::vector<Running> m_running;
  bool m_stopping = false;
  bool m_aborting = false;
  bool m_interrupted = false;
  SessionResult m_result;

  std::mutex m_mutex; // guards the queue
  std::condition_variable m_wake;
  std::deque<Command> m_commands;
  std::atomic<bool> m_finished = false;
  std::once_flag m_joined;
  std::thread m_thread;
};

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/monitor/probe.h"
#include "core/plan/run_plan.h"
#include "core/run/run_record.h"
#include "core/run/snapshot.h"
#include "core/run/verdict.h"

namespace tidemark {

// Makes the probe of one monitor of the project, or says why there is none here (the agent has no remote ones).
using ProbeFactory = std::function<Result<std::unique_ptr<Probe>>(const Monitor& monitor, const RunPlan& plan)>;

// The probes of this machine: host and process. For others: notSupported.
ProbeFactory localProbes();

struct SessionOptions {
  std::filesystem::path out{}; // folder; run.tmrun is written into it. Empty: nothing is stored
  bool force = false;          // overwrite a run in `out`
  int workers = 0;
  std::string version{};
  ProbeFactory probes = localProbes();
  std::vector<SnapshotSink*> sinks{}; // beside the store; called on the collector's thread
  std::optional<WallTime> startAt{};
  bool selfTest = false; // measure what this machine can generate before anything is sent; takes less than a second
};

// What a session ended with.
struct SessionResult {
  Verdict verdict;
  std::vector<SloResult> slos;
  std::optional<Error> error; // full disk, worker failure …: what was recorded is kept
  bool interrupted = false;
};

// One run: engine + monitors + collector + store. The facade that the CLI and the workbench use.
// start() returns at once; the run goes on in its own threads. Commands from one thread; wait() from any.
class Session {
public:
  // Checks everything that can be checked before the first packet: authorization, output folder, targets answer
  // (TCP or TLS), required monitors. Errors carry the exit code of cli.md (exitCodeOf).
  static Result<std::unique_ptr<Session>> create(const std::shared_ptr<const RunPlan>& plan, const Secrets& secrets,
                                                 const SessionOptions& options, const Clock& clock);
  ~Session(); // aborts and waits

  void start();
  void stop(); // graceful; the second call is abort
  void abort();
  // An event of kind mark, at an instant of the run clock that has passed; nullopt: now.
  void mark(const std::string& text, std::optional<double> atS = std::nullopt);
  // Changes the users, or the arrivals a second, of a running scenario from what they are now to `target`, linearly in
  // `over`; they then stay so until the planned end. Recorded as stages of kind manual. Nothing happens where a
  // scenario has no line to bend (mayRetarget), is not running, or has passed its planned end. Caps of the project
  // hold.
  void retarget(ScenarioId scenario, double target, Nanos over);
  // Whether retarget() can do anything for the scenario: not for iterations, and a search decides for itself.
  [[nodiscard]] static bool mayRetarget(const ScenarioPlan& scenario);
  SessionResult wait();                // until the end; idempotent
  [[nodiscard]] bool finished() const; // any thread
  // The run as recorded; only after wait() returned.
  [[nodiscard]] const RunRecord& record() const;
  [[nodiscard]] std::filesystem::path runFile() const;
  // Requests a second that this machine can generate for the plan, as the self-test estimates; none without one.
  [[nodiscard]] std::optional<double> generatorPerS() const;

private:
  struct Parts;
  explicit Session(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> m_parts;
};

} // namespace tidemark

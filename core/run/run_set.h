// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/sentence.h"
#include "core/run/run_record.h"
#include "core/run/verdict.h"

namespace tidemark {

// Where one scenario of a RunSet comes from.
struct ScenarioSource {
  const RunRecord* record = nullptr; // null: from none of the runs
  ScenarioId id;                     // in that record's plan
  bool chosen = true;                // false: no run was asked to run it
  Sentence why;                      // from none: why
  [[nodiscard]] bool hasRun() const { return record != nullptr && run().hasRun(); }
  // With a record only.
  [[nodiscard]] const ScenarioRun& run() const { return record->scenarios()[id.index()]; }
  [[nodiscard]] const ScenarioPlan& plan() const { return record->plan().scenarios[id.index()]; }
};

// A record and what its owner calls it, for messages: mostly its file.
struct NamedRun {
  std::string name;
  const RunRecord* record = nullptr;
};

// Runs of one plan, read as one: every scenario of the project, each from the latest run in which it is complete.
// The set of one run is that run, in whatever state its scenarios are. Points at the records, which must outlive it.
class RunSet {
public:
  explicit RunSet(const RunRecord& record);
  // A run given twice counts once. ErrorCode::usage: no run, two plan hashes, or a shard, which is not a whole run.
  static Result<RunSet> join(std::span<const NamedRun> runs);

  // With every scenario of the project, those not chosen too; its scenario ids are those of the set.
  [[nodiscard]] const RunPlan& plan() const { return *m_plan; }
  [[nodiscard]] const std::vector<ScenarioSource>& sources() const { return m_sources; } // one for each of the plan's
  // The runs that a scenario comes from, by start; never empty.
  [[nodiscard]] const std::vector<const RunRecord*>& runs() const { return m_runs; }
  [[nodiscard]] const RunRecord& latest() const { return *m_runs.back(); }
  [[nodiscard]] bool isOneRun() const { return m_given == 1; }

private:
  explicit RunSet(std::vector<const RunRecord*> records); // by start
  void takeAny(const RunRecord& record);
  void takeComplete(const std::vector<const RunRecord*>& records);

  std::size_t m_given = 1;
  std::shared_ptr<const RunPlan> m_plan;
  std::vector<ScenarioSource> m_sources;
  std::vector<const RunRecord*> m_runs;
};

// The results of every scenario that has a record; SloResult::scenario counts as the set does.
std::vector<SloResult> judgeAll(const RunSet& set);
// reports.md section 5. `scenario` nullopt: all of it. A scenario that no run was asked for is no reason against a
// pass.
Verdict verdictOf(const RunSet& set, const std::vector<SloResult>& slos, std::optional<ScenarioId> scenario);
// 0 or 1 of cli.md; 130 when it is one run that was interrupted.
int exitCodeOf(const Verdict& verdict, const RunSet& set, bool allowUnevaluated);

} // namespace tidemark

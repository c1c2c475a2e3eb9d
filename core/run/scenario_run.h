// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/plan/run_plan.h"

namespace tidemark {

enum class ScenarioState { pending, running, draining, complete, interrupted, aborted, notRun };
// "complete" … as in report.json: pending and notRun are "not-run".
const char* scenarioStateId(ScenarioState state);

// The words of run files, one a state.
const char* storedStateId(ScenarioState state);
std::optional<ScenarioState> storedStateOf(std::string_view id);

// What became of one scenario. Seconds are of the run clock.
struct ScenarioRun {
  ScenarioId id;
  ScenarioState state = ScenarioState::pending;
  std::int64_t startS = 0;              // first second that belongs to it
  std::int64_t endS = 0;                // one past the second of its last request's end
  std::vector<StagePlan> stages;        // as run: planned ones cut at a stop, manual ones added; times from startS
  std::string why;                      // notRun: which requirement failed
  std::optional<std::size_t> abortedBy; // the SLO (index into ScenarioPlan::slos) whose `abort` ended the run

  [[nodiscard]] bool isLive() const { return state == ScenarioState::running || state == ScenarioState::draining; }
  [[nodiscard]] bool hasRun() const { return state != ScenarioState::pending && state != ScenarioState::notRun; }
  // One past the last second that belongs to it: of its last request or of its last stage, whichever is later.
  [[nodiscard]] std::int64_t lastS() const;
  [[nodiscard]] bool owns(std::int64_t second) const {
    return hasRun() && second >= startS && (isLive() || second < lastS());
  }
  friend bool operator==(const ScenarioRun&, const ScenarioRun&) = default;
};

// One for each scenario of the plan, pending, with the planned stages.
std::vector<ScenarioRun> plannedRuns(const RunPlan& plan);

// Ends the stages at a time from the scenario's start: what was planned later did not happen.
void cutStages(ScenarioRun& run, Nanos at);
// Puts a stage in: planned ones end where it begins.
void addStage(ScenarioRun& run, StagePlan stage);
// The stage at a time from the scenario's start; null before the first and after the last.
const StagePlan* stageAt(const ScenarioRun& run, Nanos at);

} // namespace tidemark

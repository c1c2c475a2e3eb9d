// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/scenario_run.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace tidemark {

namespace {

// In the order of ScenarioState.
constexpr std::array kStored{"pending", "running", "draining", "complete", "interrupted", "aborted", "not-run"};

} // namespace

const char* storedStateId(ScenarioState state) { return kStored[static_cast<std::size_t>(state)]; }

std::optional<ScenarioState> storedStateOf(std::string_view id) {
  const auto found = std::ranges::find(kStored, id);
  return found == kStored.end() ? std::nullopt : std::optional(static_cast<ScenarioState>(found - kStored.begin()));
}

const char* scenarioStateId(ScenarioState state) {
  static constexpr const char* kIds[] = {"not-run",     "running", "draining", "complete",
                                         "interrupted", "aborted", "not-run"};
  return kIds[static_cast<std::size_t>(state)];
}

std::int64_t ScenarioRun::lastS() const {
  const Nanos stagesEnd = stages.empty() ? Nanos::zero() : stages.back().to;
  return std::max(endS, startS + std::chrono::ceil<std::chrono::seconds>(stagesEnd).count());
}

std::vector<ScenarioRun> plannedRuns(const RunPlan& plan) {
  std::vector<ScenarioRun> runs(plan.scenarios.size());
  for (std::size_t i = 0; i < runs.size(); ++i) {
    runs[i].id = plan.scenarios[i].id;
    runs[i].stages = plan.scenarios[i].stages;
  }
  return runs;
}

void cutStages(ScenarioRun& run, Nanos at) {
  std::erase_if(run.stages, [at](const StagePlan& stage) { return stage.from >= at; });
  for (StagePlan& stage : run.stages) {
    if (stage.to > at) {
      const double share = toSeconds(at - stage.from) / toSeconds(stage.to - stage.from);
      stage.toTarget = stage.fromTarget + (stage.toTarget - stage.fromTarget) * share;
      stage.to = at;
    }
  }
}

void addStage(ScenarioRun& run, StagePlan stage) {
  cutStages(run, stage.from);
  run.stages.push_back(std::move(stage));
}

const StagePlan* stageAt(const ScenarioRun& run, Nanos at) {
  const auto found =
      std::ranges::find_if(run.stages, [at](const StagePlan& stage) { return stage.from <= at && at < stage.to; });
  return found == run.stages.end() ? nullptr : &*found;
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/scenario_board.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

#include "core/run/event_text.h"

namespace tidemark {

namespace {

Nanos nanosOf(double seconds) { return std::chrono::duration_cast<Nanos>(std::chrono::duration<double>(seconds)); }

bool hasSamples(const IntervalStats& recorded, ScenarioId scenario) {
  for (std::uint32_t row = 0; row < recorded.shape().rows; ++row) {
    if (recorded.find(scenario, RowId{row}) != nullptr) {
      return true;
    }
  }
  return false;
}

} // namespace

// What a search does after its level is not known yet.
bool ScenarioBoard::isOver(const ScenarioRun& run, Nanos elapsed) const {
  const bool searches = std::holds_alternative<SearchLoad>(m_plan.scenarios[run.id.index()].load.model);
  return !searches && !run.stages.empty() && elapsed > run.stages.back().to;
}

ScenarioBoard::ScenarioBoard(const RunPlan& plan)
    : m_plan(plan), m_runs(plannedRuns(plan)), m_progress(m_runs.size()) {}

ScenarioRun& ScenarioBoard::touch(ScenarioId scenario) {
  m_progress[scenario.index()].changed = true;
  return m_runs[scenario.index()];
}

void ScenarioBoard::announce(ScenarioId scenario, Nanos at, EventKind kind, const std::string& text) {
  const double atS = static_cast<double>(m_runs[scenario.index()].startS) + toSeconds(at);
  m_events.push_back({.atS = atS, .kind = kind, .scenario = scenario, .text = text});
}

void ScenarioBoard::start(ScenarioId scenario, std::int64_t second) {
  ScenarioRun& run = touch(scenario);
  run.startS = second;
  run.endS = second;
  m_progress[scenario.index()].asked = true;
}

void ScenarioBoard::skip(ScenarioId scenario, std::string why) {
  ScenarioRun& run = touch(scenario);
  run.state = ScenarioState::notRun;
  run.why = std::move(why);
}

void ScenarioBoard::begin(ScenarioRun& run) {
  touch(run.id).state = ScenarioState::running;
  announce(run.id, {}, EventKind::scenarioStart, m_plan.scenarios[run.id.index()].name);
}

void ScenarioBoard::end(ScenarioId scenario, ScenarioState how, double atS) {
  ScenarioRun& run = touch(scenario);
  cutStages(run, nanosOf(std::max(atS - static_cast<double>(run.startS), 0.0)));
  run.state = how;
  m_progress[scenario.index()].asked = false;
  m_events.push_back({.atS = atS,
                      .kind = EventKind::scenarioEnd,
                      .scenario = scenario,
                      .text = scenarioEndText(m_plan.scenarios[scenario.index()].name, how).text()});
}

void ScenarioBoard::add(ScenarioId scenario, StagePlan stage) { addStage(touch(scenario), std::move(stage)); }

void ScenarioBoard::halt(double atS) {
  for (ScenarioRun& run : m_runs) {
    if (run.isLive()) {
      halt(run.id, atS);
    }
  }
}

void ScenarioBoard::halt(ScenarioId scenario, double atS) {
  ScenarioRun& run = touch(scenario);
  cutStages(run, nanosOf(std::max(atS - static_cast<double>(run.startS), 0.0)));
  run.state = ScenarioState::draining;
}

void ScenarioBoard::setAbortedBy(ScenarioId scenario, std::size_t sloIndex) { touch(scenario).abortedBy = sloIndex; }

void ScenarioBoard::announceUntil(ScenarioRun& run, Nanos elapsed) {
  Nanos& announced = m_progress[run.id.index()].announced;
  const auto isDue = [&](Nanos at) { return announced <= at && at < elapsed; };
  for (const StagePlan& stage : run.stages) {
    if (isDue(stage.from) && stage.kind != StageKind::manual) { // manual ones are announced by who made them
      announce(run.id, stage.from, EventKind::stage, stage.name);
    }
  }
  for (const Mark& mark : m_plan.scenarios[run.id.index()].marks) {
    if (isDue(mark.at)) {
      announce(run.id, mark.at, EventKind::mark, mark.name);
    }
  }
  announced = std::max(announced, elapsed);
}

void ScenarioBoard::advance(double atS) {
  for (ScenarioRun& run : m_runs) {
    const bool reached = atS > static_cast<double>(run.startS);
    if (run.state == ScenarioState::pending && m_progress[run.id.index()].asked && reached) {
      begin(run);
    }
    if (!run.isLive()) {
      continue;
    }
    const Nanos elapsed = nanosOf(atS - static_cast<double>(run.startS));
    announceUntil(run, elapsed);
    if (run.state == ScenarioState::running && isOver(run, elapsed)) {
      touch(run.id).state = ScenarioState::draining;
    }
  }
}

void ScenarioBoard::saw(const IntervalStats& recorded, double atS) {
  const auto end = static_cast<std::int64_t>(std::ceil(atS));
  for (ScenarioRun& run : m_runs) {
    if (run.isLive() && end > run.endS && hasSamples(recorded, run.id)) {
      run.endS = end;
    }
  }
}

std::vector<ScenarioRun> ScenarioBoard::takeChanged() {
  std::vector<ScenarioRun> changed;
  for (ScenarioRun& run : m_runs) {
    if (std::exchange(m_progress[run.id.index()].changed, false)) {
      changed.push_back(run);
    }
  }
  return changed;
}

std::vector<RunEvent> ScenarioBoard::takeEvents() { return std::exchange(m_events, {}); }

} // namespace tidemark

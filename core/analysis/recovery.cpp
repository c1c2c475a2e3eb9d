// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recovery.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/run/stats.h"

namespace tidemark {

namespace {

constexpr std::int64_t kViewS = 5;
constexpr double kTolerance = 1.1;

struct State {
  double p95Ms = 0;
  double errorShare = 0;
};

std::optional<State> stateIn(const RunRecord& record, ScenarioId scenario, SecondSpan span) {
  const Window window{.scenario = scenario, .spans = {span}, .name = {}};
  const SeriesStats requests = cut(record, window).requests(record.plan());
  if (requests.count() == 0 || requests.all().empty()) {
    return std::nullopt;
  }
  return State{.p95Ms = toMillis(requests.all().percentile(95)),
               .errorShare = static_cast<double>(requests.failedCount()) / static_cast<double>(requests.count())};
}

// The last hold that began before the disturbance, up to it.
std::optional<State> stateBefore(const RunRecord& record, const ScenarioRun& run, double atS) {
  std::optional<State> state;
  for (const StagePlan& stage : run.stages) {
    const double fromS = static_cast<double>(run.startS) + toSeconds(stage.from);
    if (stage.kind != StageKind::hold || fromS >= atS) {
      continue;
    }
    const double toS = std::min(static_cast<double>(run.startS) + toSeconds(stage.to), atS);
    const SecondSpan span{static_cast<std::int64_t>(std::ceil(fromS)), static_cast<std::int64_t>(std::floor(toS))};
    if (span.length() >= kViewS) {
      state = stateIn(record, run.id, span);
    }
  }
  return state;
}

std::optional<double> secondsUntil(const RunRecord& record, const ScenarioRun& run, double atS, const State& before) {
  const auto first = static_cast<std::int64_t>(std::ceil(atS));
  for (std::int64_t at = first; at + kViewS <= run.endS; ++at) {
    const auto now = stateIn(record, run.id, {at, at + kViewS});
    if (now && now->p95Ms <= kTolerance * before.p95Ms && now->errorShare <= kTolerance * before.errorShare) {
      return static_cast<double>(at) - atS;
    }
  }
  return std::nullopt;
}

using Disturbance = std::pair<double, std::string>;

std::vector<Disturbance> disturbances(const RunRecord& record, const ScenarioRun& run) {
  std::vector<Disturbance> all;
  for (const RunEvent& event : record.events()) {
    const bool inside = event.atS >= static_cast<double>(run.startS) && event.atS < static_cast<double>(run.endS);
    if (event.kind == EventKind::mark && inside && event.scenario.value_or(run.id) == run.id) {
      all.emplace_back(event.atS, event.text);
    }
  }
  for (const StagePlan& stage : run.stages) {
    if (stage.kind == StageKind::recovery) {
      all.emplace_back(static_cast<double>(run.startS) + toSeconds(stage.from), stage.name);
    }
  }
  std::ranges::stable_sort(all, {}, &Disturbance::first);
  return all;
}

} // namespace

std::vector<Recovery> recoveries(const RunRecord& record, ScenarioId scenario) {
  std::vector<Recovery> all;
  const ScenarioRun& run = record.scenarios()[scenario.index()];
  for (const auto& [atS, cause] : disturbances(record, run)) {
    if (const auto before = stateBefore(record, run, atS)) {
      all.push_back({.cause = cause, .fromS = atS, .seconds = secondsUntil(record, run, atS, *before)});
    }
  }
  return all;
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recovery.h"

#include <algorithm>
#include <cmath>

#include "core/run/row_sum.h"
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
  const SeriesStats requests = sumRows(sumOf(record, window), scenario, requestRows(record.plan()));
  const LatencyHistogram all = requests.all();
  if (requests.count() == 0 || all.empty()) {
    return std::nullopt;
  }
  return State{.p95Ms = toMillis(all.percentile(95)),
               .errorShare = static_cast<double>(requests.failedCount()) / static_cast<double>(requests.count())};
}

// The last hold that began before this time, up to it.
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

// Something to recover from, on the run clock.
struct Disturbance {
  std::string cause;
  double beganS = 0;         // what was before is before this
  std::optional<double> atS; // recovery counts from here; none: the load never came back
};

using Stages = std::vector<StagePlan>;

// When the load is back at what it was before the spike; nothing when it never is, or another spike comes first.
std::optional<Nanos> backAfter(const Stages& stages, Stages::const_iterator spike) {
  for (auto stage = spike + 1; stage != stages.end() && stage->kind != StageKind::spike; ++stage) {
    if (stage->fromTarget <= spike->fromTarget) {
      return stage->from;
    }
    if (stage->toTarget <= spike->fromTarget) {
      return stage->to;
    }
  }
  return std::nullopt;
}

bool isSpike(const StagePlan& stage) { return stage.kind == StageKind::spike; }
bool isRecovery(const StagePlan& stage) { return stage.kind == StageKind::recovery; }

void addStages(std::vector<Disturbance>& all, const ScenarioRun& run) {
  const auto clock = [&run](Nanos time) { return static_cast<double>(run.startS) + toSeconds(time); };
  std::optional<Nanos> spiked; // since the last recovery
  for (auto stage = run.stages.begin(); stage != run.stages.end(); ++stage) {
    if (isRecovery(*stage)) {
      all.push_back({stage->name, clock(spiked.value_or(stage->from)), clock(stage->from)});
      spiked.reset();
    } else if (isSpike(*stage)) {
      spiked = stage->from;
      const auto next = std::find_if(stage + 1, run.stages.end(),
                                     [](const StagePlan& later) { return isSpike(later) || isRecovery(later); });
      if (next == run.stages.end() || isSpike(*next)) {
        const std::optional<Nanos> back = backAfter(run.stages, stage);
        all.push_back({stage->name, clock(stage->from), back ? std::optional(clock(*back)) : std::nullopt});
      }
    }
  }
}

std::vector<Disturbance> disturbances(const RunRecord& record, const ScenarioRun& run) {
  std::vector<Disturbance> all;
  for (const RunEvent& event : record.events()) {
    const bool inside = event.atS >= static_cast<double>(run.startS) && event.atS < static_cast<double>(run.endS);
    if (event.kind == EventKind::mark && inside && event.scenario.value_or(run.id) == run.id) {
      all.push_back({event.text, event.atS, event.atS});
    }
  }
  addStages(all, run);
  std::ranges::stable_sort(all, {}, &Disturbance::beganS);
  return all;
}

} // namespace

std::vector<Recovery> recoveries(const RunRecord& record, ScenarioId scenario) {
  std::vector<Recovery> all;
  const ScenarioRun& run = record.scenarios()[scenario.index()];
  for (const Disturbance& disturbance : disturbances(record, run)) {
    Recovery& recovery = all.emplace_back();
    recovery.cause = disturbance.cause;
    recovery.fromS = disturbance.atS.value_or(disturbance.beganS);
    const auto before = stateBefore(record, run, disturbance.beganS);
    if (!before) {
      recovery.why = "no hold of at least 5 s with requests before it to compare with";
    } else if (!disturbance.atS) {
      recovery.why = "the load did not come back to what it was before";
    } else if (recovery.seconds = secondsUntil(record, run, *disturbance.atS, *before); !recovery.seconds) {
      recovery.why = "p95 or failures stayed more than 10 % above what they were before, to the end";
    }
  }
  return all;
}

} // namespace tidemark

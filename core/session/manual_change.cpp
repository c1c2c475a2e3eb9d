// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/manual_change.h"

#include "core/plan/open_load.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/run/event_text.h"

namespace tidemark {

namespace {

// Users or arrivals a second that the stages so far want at a time.
double targetAt(const ScenarioRun& run, Nanos at) {
  const StagePlan* stage = stageAt(run, at);
  if (stage == nullptr) {
    return 0;
  }
  const double part = toSeconds(at - stage->from) / toSeconds(stage->to - stage->from);
  return stage->fromTarget + (stage->toTarget - stage->fromTarget) * part;
}

} // namespace

std::vector<StagePlan> manualStages(const ScenarioRun& run, const ScenarioPlan& plan, const LoadChange& change) {
  if (!mayRetarget(plan) || change.at >= plan.planned) {
    return {};
  }
  const auto isHold = [](const StagePlan& stage) {
    return stage.kind == StageKind::manual && stage.name.starts_with("manual");
  };
  const std::string name = fmt::format("manual {}", std::ranges::count_if(run.stages, isHold) + 1);
  const Nanos reached = std::min(change.at + change.over, plan.planned);
  std::vector<StagePlan> stages;
  if (reached > change.at) {
    const double from = targetAt(run, change.at);
    const double part = toSeconds(reached - change.at) / toSeconds(change.over);
    stages.push_back({.name = "to " + name,
                      .kind = StageKind::manual,
                      .from = change.at,
                      .to = reached,
                      .fromTarget = from,
                      .toTarget = from + (change.target - from) * part});
  }
  if (reached < plan.planned) {
    stages.push_back({.name = name,
                      .kind = StageKind::manual,
                      .from = reached,
                      .to = plan.planned,
                      .fromTarget = change.target,
                      .toTarget = change.target});
  }
  return stages;
}

std::string manualText(const ScenarioPlan& plan, const LoadChange& change) {
  const double overS = toSeconds(change.over);
  return (isOpen(plan.load) ? arrivalsChangedText(change.target, overS) : usersChangedText(change.target, overS))
      .text();
}

} // namespace tidemark

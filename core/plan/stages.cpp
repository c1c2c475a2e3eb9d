// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/stages.h"

#include <cmath>

#include <fmt/format.h>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// Users or arrivals that grow this much within this time are a spike, unless they grow from nothing.
constexpr double kSpikeFactor = 3;
constexpr Nanos kSpikeTime = 10s;

Nanos lengthOf(const StageSpec& spec, double level, double timeScale) {
  if (spec.hold) {
    return scaled(*spec.hold, timeScale);
  }
  if (spec.over) {
    return scaled(*spec.over, timeScale);
  }
  if (spec.to && spec.at && spec.at->perSecond > 0) {
    return Nanos{std::llround(std::abs(*spec.to - level) / spec.at->perSecond * 1e9)};
  }
  return Nanos{0};
}

StageKind kindOf(const StageSpec& spec, double level) {
  if (spec.kind != StageKind::automatic) {
    return spec.kind;
  }
  if (!spec.to) {
    return StageKind::hold;
  }
  const bool grows = level > 0 && *spec.to >= kSpikeFactor * level;
  return grows && lengthOf(spec, level, 1) <= kSpikeTime ? StageKind::spike : StageKind::ramp;
}

} // namespace

Nanos scaled(Nanos time, double timeScale) {
  return timeScale == 1 ? time : Nanos{std::llround(static_cast<double>(time.count()) * timeScale)};
}

bool isJump(const StageSpec& spec) { return spec.to && !spec.over && !spec.at && !spec.hold; }

const std::vector<StageSpec>* stageSpecs(const Load& load) {
  if (const auto* users = std::get_if<UsersLoad>(&load.model)) {
    return &users->stages;
  }
  const auto* arrivals = std::get_if<ArrivalsLoad>(&load.model);
  return arrivals == nullptr ? nullptr : &arrivals->stages;
}

std::vector<StagePlan> stagesOf(const std::vector<StageSpec>& specs, double timeScale) {
  std::vector<StagePlan> stages;
  double level = 0;
  Nanos now{};
  for (const StageSpec& spec : specs) {
    if (isJump(spec)) {
      level = *spec.to;
      continue;
    }
    StagePlan& stage = stages.emplace_back();
    stage.name = spec.name.empty() ? fmt::format("stage {}", stages.size()) : spec.name;
    stage.kind = kindOf(spec, level);
    stage.from = now;
    now += lengthOf(spec, level, timeScale);
    stage.to = now;
    stage.fromTarget = level;
    level = spec.to.value_or(level);
    stage.toTarget = level;
  }
  return stages;
}

std::vector<StagePlan> stagesOf(const Load& load, double timeScale) {
  const auto* specs = stageSpecs(load);
  return specs == nullptr ? std::vector<StagePlan>{} : stagesOf(*specs, timeScale);
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/load_profile.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/clock.h"
#include "core/plan/search.h"
#include "core/plan/stages.h"

namespace tidemark::ui {
namespace {

constexpr double kSnapPx = 5;       // a step is at least so long on the screen
constexpr double kShortestS = 1e-3; // no stage is dragged to nothing

double unitOfRate(const JsonValue* stage, std::string_view key) {
  const JsonValue* value = stage == nullptr ? nullptr : stage->member(key);
  if (value == nullptr || !value->isText()) {
    return 1;
  }
  return value->text.ends_with("/min") ? 60 : value->text.ends_with("/h") ? 3600 : 1;
}

// As the engine will be told; a jump stands where the stage that it joins starts.
LoadProfile ofStages(const std::vector<StageSpec>& stages, const JsonValue* written) {
  const std::vector<StagePlan> plans = stagesOf(stages, 1);
  LoadProfile profile;
  auto plan = plans.begin();
  double now = 0;
  double level = 0;
  for (std::size_t i = 0; i < stages.size(); ++i) {
    const JsonValue* json = written != nullptr && i < written->items.size() ? &written->items[i] : nullptr;
    ProfileSegment segment{shapeOf(stages[i]), now, now, level, stages[i].to.value_or(level), {}};
    segment.unitPerS = unitOfRate(json, "to");
    segment.paceUnitPerS = unitOfRate(json, "at");
    if (!isJump(stages[i])) {
      segment.toS = toSeconds(plan->to);
      segment.toLevel = plan->toTarget;
      segment.name = QString::fromStdString(plan->name);
      segment.kind = plan->kind;
      ++plan;
    }
    now = segment.toS;
    level = segment.toLevel;
    profile.segments.push_back(std::move(segment));
  }
  return profile;
}

LoadProfile ofSearch(const SearchLoad& search) {
  LoadProfile profile;
  profile.arrivals = search.of == SearchOf::arrivals;
  profile.drawn = false;
  if (!(search.from > 0) || search.to <= search.from) {
    return profile;
  }
  const double hold = toSeconds(levelHold(search, 1));
  double before = 0;
  double now = 0;
  for (const double level : growthOf(search)) {
    profile.segments.push_back({StageShape::jump, now, now, before, level, {}});
    profile.segments.push_back({StageShape::hold, now, now + hold, level, level, {}});
    now += hold;
    before = level;
  }
  return profile;
}

double snapped(double value, double step) { return std::round(value / step) * step; }

double snappedLevel(const LoadProfile& profile, std::size_t owner, double level, double step) {
  const double unit = profile.segments[owner].unitPerS;
  const double least = profile.arrivals ? 0 : 1;
  const double wanted = std::max(0.0, level) * unit;
  const double own = std::max(least, niceStep(step * unit));
  return std::max(0.0, snapped(wanted, own)) / unit;
}

} // namespace

StageShape shapeOf(const StageSpec& stage) {
  return stage.hold   ? StageShape::hold
         : stage.at   ? StageShape::pace
         : stage.over ? StageShape::ramp
         : stage.to   ? StageShape::jump
                      : StageShape::hold;
}

double LoadProfile::lengthS() const { return segments.empty() ? 0 : segments.back().toS; }

double LoadProfile::peak() const {
  double peak = 0;
  for (const ProfileSegment& segment : segments) {
    peak = std::max({peak, segment.fromLevel, segment.toLevel});
  }
  return peak;
}

std::optional<LoadProfile> profileOf(const Load& load, const JsonValue* stages) {
  if (const auto* search = std::get_if<SearchLoad>(&load.model)) {
    return ofSearch(*search);
  }
  const auto* specs = stageSpecs(load);
  if (specs == nullptr) {
    return std::nullopt;
  }
  LoadProfile profile = ofStages(*specs, stages);
  profile.arrivals = std::holds_alternative<ArrivalsLoad>(load.model);
  return profile;
}

double niceStep(double least) {
  if (!(least > 0)) {
    return 1;
  }
  const double power = std::pow(10, std::floor(std::log10(least)));
  static constexpr std::array kSteps{1.0, 2.0, 5.0, 10.0};
  constexpr double kSlack = 1 - 1e-9; // 0.2 asked for is 0.2
  for (const double step : kSteps) {
    if (step * power >= least * kSlack) {
      return step * power;
    }
  }
  return 10 * power;
}

double niceSeconds(double least) {
  static constexpr std::array kSteps{1.0,   2.0,   5.0,   10.0,   15.0,   30.0,   60.0,    120.0,
                                     300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0, 10800.0, 21600.0};
  if (least <= 0.5) {
    return niceStep(std::max(least, kShortestS));
  }
  const auto* found = std::ranges::lower_bound(kSteps, least);
  return found == kSteps.end() ? 43200 : *found;
}

SnapSteps snapSteps(double secondsPerPixel, double levelPerPixel, bool fine) {
  const double pixels = fine ? 1 : kSnapPx;
  return {niceSeconds(secondsPerPixel * pixels), niceStep(levelPerPixel * pixels)};
}

std::optional<std::size_t> levelOwner(const LoadProfile& profile, std::size_t stage) {
  const auto& segments = profile.segments;
  if (stage + 1 == segments.size() && segments[stage].shape == StageShape::jump) {
    return std::nullopt;
  }
  for (std::size_t i = stage + 1; i > 0; --i) {
    if (segments[i - 1].shape != StageShape::hold) {
      return i - 1;
    }
  }
  return std::nullopt;
}

CornerMove cornerMove(const LoadProfile& profile, std::size_t stage, std::optional<double> second,
                      std::optional<double> level, const SnapSteps& steps) {
  CornerMove move{stage, {}, {}};
  const ProfileSegment& segment = profile.segments[stage];
  if (second && segment.shape != StageShape::jump) {
    move.lengthS = std::max(steps.second, snapped(*second - segment.fromS, steps.second));
  }
  const auto owner = levelOwner(profile, stage);
  if (level && owner) {
    const double wanted = snappedLevel(profile, *owner, *level, steps.level);
    const ProfileSegment& own = profile.segments[*owner];
    // A ramp at a pace to where the load is already would have no length.
    if (own.shape != StageShape::pace || wanted != own.fromLevel) {
      move.level = wanted;
    }
  }
  return move;
}

LoadProfile moved(LoadProfile profile, const CornerMove& move) {
  const auto owner = move.level ? levelOwner(profile, move.stage) : std::nullopt;
  double now = 0;
  double level = 0;
  for (std::size_t i = 0; i < profile.segments.size(); ++i) {
    ProfileSegment& segment = profile.segments[i];
    double length = segment.toS - segment.fromS;
    const double change = std::abs(segment.toLevel - segment.fromLevel);
    const double to = segment.shape == StageShape::hold ? level : owner == i ? *move.level : segment.toLevel;
    if (move.stage == i && move.lengthS) {
      length = *move.lengthS;
    } else if (segment.shape == StageShape::pace && change > 0) {
      length *= std::abs(to - level) / change; // it keeps its pace
    }
    segment.fromS = now;
    segment.toS = now + length;
    segment.fromLevel = level;
    segment.toLevel = to;
    now = segment.toS;
    level = to;
  }
  return profile;
}

std::optional<std::size_t> stageAt(const LoadProfile& profile, double second) {
  for (std::size_t i = 0; i < profile.segments.size(); ++i) {
    const ProfileSegment& segment = profile.segments[i];
    if (segment.shape != StageShape::jump && second < segment.toS) {
      return i;
    }
  }
  return profile.segments.empty() ? std::nullopt : std::optional(profile.segments.size() - 1);
}

double levelAt(const LoadProfile& profile, double second) {
  const auto stage = stageAt(profile, second);
  if (!stage) {
    return 0;
  }
  const ProfileSegment& segment = profile.segments[*stage];
  const double length = segment.toS - segment.fromS;
  const double part = length > 0 ? std::clamp((second - segment.fromS) / length, 0.0, 1.0) : 1;
  return segment.fromLevel + (segment.toLevel - segment.fromLevel) * part;
}

} // namespace tidemark::ui

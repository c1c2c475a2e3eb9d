// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stage_edit.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/clock.h"
#include "core/base/quantity.h"
#include "core/plan/json_edit.h"

namespace tidemark::ui {
namespace {

constexpr double kNewStageS = 10;    // where nothing says how long
constexpr double kLeastPartS = 0.05; // a shorter rest of a cut stage is left out
constexpr std::array<std::string_view, 4> kLengthKeys{"over", "at", "", "hold"}; // by StageShape

// Without the noise of arithmetic on binary fractions.
std::string digits(double value, int significant) {
  const double size = std::abs(value);
  const int whole = size > 0 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 1;
  const double power = std::pow(10, std::clamp(significant - whole, 0, 9));
  return QLocale::c()
      .toString(std::round(value * power) / power, 'f', QLocale::FloatingPointShortest)
      .remove(QLatin1Char(','))
      .toStdString();
}

JsonValue rateJson(double perSecond, double unitPerS, int significant) {
  const std::string_view sign = unitPerS == 60 ? "/min" : unitPerS == 3600 ? "/h" : "/s";
  return JsonValue::ofText(digits(perSecond * unitPerS, significant) + std::string(sign));
}

// The pace that changes the level in so long.
JsonValue paceJson(double change, double seconds, double unitPerS) {
  constexpr int kPaceDigits = 3;
  return rateJson(std::abs(change) / std::max(seconds, kLeastPartS), unitPerS, kPaceDigits);
}

void put(JsonValue& stage, std::string_view key, JsonValue value) {
  setAt(stage, pointerTo("", key), std::move(value));
}

void drop(JsonValue& stage, std::string_view key) { removeAt(stage, pointerTo("", key)); }

void setLength(JsonValue& stage, const ProfileSegment& segment, double seconds) {
  if (segment.shape == StageShape::pace) {
    put(stage, "at", paceJson(segment.toLevel - segment.fromLevel, seconds, segment.paceUnitPerS));
  } else if (segment.shape != StageShape::jump) {
    put(stage, lengthKey(segment.shape), durationJson(seconds));
  }
}

JsonValue newStage(StageShape shape, const LoadProfile& profile, double level, double seconds, double unitPerS) {
  JsonValue stage = JsonValue::object();
  if (shape != StageShape::hold) {
    stage.add("to", levelJson(profile.arrivals, level, unitPerS));
  }
  if (shape != StageShape::jump) {
    stage.add(shape == StageShape::hold ? "hold" : "over", durationJson(seconds));
  }
  return stage;
}

// The unit that a level of these stages is written in, for a new one.
double unitFor(const LoadProfile& profile, std::size_t stage) {
  const auto owner = stage < profile.segments.size() ? levelOwner(profile, stage) : std::nullopt;
  return owner ? profile.segments[*owner].unitPerS : 1;
}

double newLength(const LoadProfile& profile) {
  constexpr double kPart = 0.1;
  return profile.lengthS() > 0 ? niceSeconds(profile.lengthS() * kPart) : kNewStageS;
}

Inserted appended(const JsonValue& stages, const LoadProfile& profile, StageShape shape, double second, double level) {
  const std::size_t count = stages.items.size();
  const double end = profile.lengthS();
  const double unit = unitFor(profile, count == 0 ? 0 : count - 1);
  const double seconds = second - end > kLeastPartS ? second - end : newLength(profile);
  Inserted made{stages, count};
  // A jump at the end leads to 0 only; elsewhere it needs a stage that stands at its level.
  made.stages.add(newStage(shape, profile, level, seconds, unit));
  if (shape == StageShape::jump && level > 0) {
    made.stages.add(newStage(StageShape::hold, profile, level, seconds, unit));
  }
  return made;
}

// The parts of a stage before and behind an instant; the first holds or leads to the level there.
JsonValue partBefore(const LoadProfile& profile, std::size_t index, double second, double level) {
  const ProfileSegment& segment = profile.segments[index];
  const StageShape shape = segment.shape == StageShape::hold ? StageShape::hold : StageShape::ramp;
  return newStage(shape, profile, level, second - segment.fromS, unitFor(profile, index));
}

JsonValue partBehind(const JsonValue& stage, const LoadProfile& profile, std::size_t index, double second) {
  const ProfileSegment& segment = profile.segments[index];
  const StageShape shape = segment.shape == StageShape::hold ? StageShape::hold : StageShape::ramp;
  JsonValue rest = withShape(stage, segment, shape, profile.arrivals);
  put(rest, lengthKey(shape), durationJson(segment.toS - second));
  return rest;
}

// The stages that take the place of the one cut, and which of them is new.
struct Parts {
  std::vector<JsonValue> stages;
  std::size_t made = 0;
};

Parts cut(const JsonValue& stage, const LoadProfile& profile, std::size_t index, StageShape shape, double second,
          double level) {
  const ProfileSegment& segment = profile.segments[index];
  const JsonValue made = newStage(shape, profile, level, newLength(profile), unitFor(profile, index));
  if (segment.toS - second <= kLeastPartS) {
    return {{stage, made}, 1};
  }
  if (second - segment.fromS <= kLeastPartS) {
    return {{made, stage}, 0};
  }
  const JsonValue behind = partBehind(stage, profile, index, second);
  if (shape == StageShape::ramp) { // one corner more in the line
    return {{newStage(shape, profile, level, second - segment.fromS, unitFor(profile, index)), behind}, 0};
  }
  return {{partBefore(profile, index, second, levelAt(profile, second)), made, behind}, 1};
}

} // namespace

JsonValue levelJson(bool arrivals, double level, double unitPerS) {
  constexpr int kLevelDigits = 9;
  return arrivals ? rateJson(level, unitPerS, kLevelDigits) : JsonValue::ofInteger(std::llround(level));
}

JsonValue durationJson(double seconds) {
  return JsonValue::ofText(durationText(std::chrono::milliseconds(std::max(1LL, std::llround(seconds * 1e3)))));
}

std::string_view lengthKey(StageShape shape) { return kLengthKeys[static_cast<std::size_t>(shape)]; }

StageShape writtenShape(const JsonValue& stage) {
  for (const StageShape shape : {StageShape::hold, StageShape::pace, StageShape::ramp}) {
    if (stage.member(lengthKey(shape)) != nullptr) {
      return shape;
    }
  }
  return StageShape::jump;
}

JsonValue withMove(JsonValue stages, const LoadProfile& profile, const CornerMove& move) {
  const LoadProfile after = moved(profile, move);
  const auto owner = move.level ? levelOwner(profile, move.stage) : std::nullopt;
  if (owner && *owner < stages.items.size() && profile.segments[*owner].toLevel != *move.level) {
    put(stages.items[*owner], "to", levelJson(profile.arrivals, *move.level, profile.segments[*owner].unitPerS));
  }
  const ProfileSegment& segment = profile.segments[move.stage];
  if (move.lengthS && move.stage < stages.items.size() && segment.toS - segment.fromS != *move.lengthS) {
    setLength(stages.items[move.stage], after.segments[move.stage], *move.lengthS);
  }
  return stages;
}

Inserted withStage(const JsonValue& stages, const LoadProfile& profile, StageShape shape, double second, double level) {
  const auto index = stageAt(profile, second);
  if (!index || second >= profile.lengthS() - kLeastPartS || *index >= stages.items.size()) {
    return appended(stages, profile, shape, second, level);
  }
  const ProfileSegment& segment = profile.segments[*index];
  const bool joins = *index > 0 && profile.segments[*index - 1].shape == StageShape::jump;
  if (shape == StageShape::jump && joins && second - segment.fromS <= kLeastPartS) {
    return {withMove(stages, profile, {*index - 1, {}, level}), *index - 1}; // two jumps cannot follow each other
  }
  const Parts parts = cut(stages.items[*index], profile, *index, shape, second, level);
  Inserted made{stages, *index + parts.made};
  auto& items = made.stages.items;
  const auto place = items.erase(items.begin() + static_cast<std::ptrdiff_t>(*index));
  items.insert(place, parts.stages.begin(), parts.stages.end());
  return made;
}

JsonValue withShape(const JsonValue& stage, const ProfileSegment& segment, StageShape shape, bool arrivals) {
  JsonValue made = stage;
  const double length = segment.toS > segment.fromS ? segment.toS - segment.fromS : kNewStageS;
  const double change = segment.toLevel - segment.fromLevel;
  for (const std::string_view key : kLengthKeys) {
    const bool keeps = key == lengthKey(shape) && !key.empty();
    if (!key.empty() && !keeps) {
      drop(made, key);
    }
  }
  if (shape == StageShape::hold) {
    drop(made, "to");
  } else if (made.member("to") == nullptr) {
    insertAt(made, "/to", levelJson(arrivals, segment.toLevel, segment.unitPerS), 0);
  }
  if (shape == StageShape::jump) {
    drop(made, "name");
    drop(made, "kind");
  } else if (made.member(lengthKey(shape)) == nullptr) {
    const std::size_t place = shape == StageShape::hold ? 0 : 1;
    JsonValue value =
        shape == StageShape::pace ? paceJson(change == 0 ? length : change, length, 1) : durationJson(length);
    insertAt(made, pointerTo("", lengthKey(shape)), std::move(value), place);
  }
  const JsonValue* kind = made.member("kind");
  const bool isHold = shape == StageShape::hold;
  if (kind != nullptr && ((kind->text == "hold" && !isHold) || (kind->text == "ramp" && isHold))) {
    drop(made, "kind"); // by its shape, which is another now
  }
  return made;
}

JsonValue copyOfStage(const JsonValue& stage) {
  JsonValue copy = stage;
  drop(copy, "name");
  return copy;
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/plan/json_value.h"
#include "core/plan/load.h"

namespace tidemark::ui {

// How one stage is written: `to` and `over`, `to` and `at`, `to` alone, `hold`.
enum class StageShape : std::uint8_t { ramp, pace, jump, hold };
StageShape shapeOf(const StageSpec& stage);

// One stage as written, on the clock of its scenario in seconds. Levels are users, or iterations a second.
struct ProfileSegment {
  StageShape shape = StageShape::hold;
  double fromS = 0;
  double toS = 0; // fromS of a jump
  double fromLevel = 0;
  double toLevel = 0;
  QString name;                     // as written, else "stage 2"; a jump has none
  double unitPerS = 1;              // how many of the unit its level is written in make one a second: 60 of "600/min"
  double paceUnitPerS = 1;          // the same for its `at`
  StageKind kind = StageKind::hold; // as written or by its shape; nothing for a jump
  friend bool operator==(const ProfileSegment&, const ProfileSegment&) = default;
};

// The planned course of a load. Pure values; times in seconds.
struct LoadProfile {
  bool arrivals = false;                // levels are iterations a second, else users
  bool drawn = true;                    // made of stages that may be dragged; false for the levels of a search
  std::vector<ProfileSegment> segments; // of stages: one each, in the order of the file
  [[nodiscard]] double lengthS() const;
  [[nodiscard]] double peak() const;
  friend bool operator==(const LoadProfile&, const LoadProfile&) = default;
};

// `stages`: how they stand in the file, for the units of their rates; null: all a second. Nothing for iterations.
std::optional<LoadProfile> profileOf(const Load& load, const JsonValue* stages = nullptr);

// Steps that dragging snaps to, in seconds and in the unit of the level a second.
struct SnapSteps {
  double second = 1;
  double level = 1;
};
// The next of 1, 2, 5, 10 … at or above; of time 1, 2, 5, 10, 15, 30 s and the same minutes and hours.
double niceStep(double least);
double niceSeconds(double least);
// From the scale of a drawing: several pixels a step, or, fine, one.
SnapSteps snapSteps(double secondsPerPixel, double levelPerPixel, bool fine);

// What dragging the corner at the end of a stage asks for.
struct CornerMove {
  std::size_t stage = 0;
  std::optional<double> lengthS; // of that stage
  std::optional<double> level;   // at its end
  friend bool operator==(const CornerMove&, const CornerMove&) = default;
};

// Whose `to` decides the level at the end of a stage: its own, or of a hold that of the last change before it.
// Nothing where nobody's does, and for a last jump, which leads to 0 only.
std::optional<std::size_t> levelOwner(const LoadProfile& profile, std::size_t stage);
// The move to an instant and a level, snapped and within what the stage allows; what the stage has not got is left
// out. Without `second` or `level` that direction is not asked for.
CornerMove cornerMove(const LoadProfile& profile, std::size_t stage, std::optional<double> second,
                      std::optional<double> level, const SnapSteps& steps);
// The profile after the move: later stages keep their lengths, and start where this one now ends.
LoadProfile moved(LoadProfile profile, const CornerMove& move);

// The stage that holds this instant, the last one behind the end; nothing without stages.
std::optional<std::size_t> stageAt(const LoadProfile& profile, double second);
double levelAt(const LoadProfile& profile, double second);

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/plan/json_value.h"
#include "ui/models/load_profile.h"

namespace tidemark::ui {

// Changes of the list of stages as the file holds it, each giving the new list or stage. `profile` is that of these
// stages. What a change does not mean stays as it is written: names, kinds, units. Pure.

// A level in its unit: 40, or "2400/min"; a length of time: "1m30s".
JsonValue levelJson(bool arrivals, double level, double unitPerS);
JsonValue durationJson(double seconds);

// After a corner was dragged.
JsonValue withMove(JsonValue stages, const LoadProfile& profile, const CornerMove& move);

// A new stage at an instant: a ramp bends the line to that level there, a hold keeps the level of the line, a jump
// leads to that level. The stage around it is cut in two; behind the end the stage is appended. The new one's index is
// given back beside the list.
struct Inserted {
  JsonValue stages;
  std::size_t stage = 0;
};
Inserted withStage(const JsonValue& stages, const LoadProfile& profile, StageShape shape, double second, double level);

// A stage written in another way, with the same level and length where the new way has them.
JsonValue withShape(const JsonValue& stage, const ProfileSegment& segment, StageShape shape, bool arrivals);

// The same stage again, to stand beside it: names are not used twice.
JsonValue copyOfStage(const JsonValue& stage);

// How a stage is written, by its keys alone, which may hold anything.
StageShape writtenShape(const JsonValue& stage);
// The key that holds its length or pace; empty for a jump.
std::string_view lengthKey(StageShape shape);

} // namespace tidemark::ui

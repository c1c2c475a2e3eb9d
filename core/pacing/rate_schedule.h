// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/pacing/target_line.h"

namespace tidemark {

// The integral of an arrival rate and its inverse, in closed form over each piece: the level reached at a time is
// the number of arrivals expected by then. Times count from the scenario's start. A value; one thread at a time.
class RateSchedule {
public:
  RateSchedule() = default;
  explicit RateSchedule(TargetLine rate);
  explicit RateSchedule(const std::vector<StagePlan>& stages) : RateSchedule(TargetLine(stages)) {}

  [[nodiscard]] const TargetLine& rate() const { return m_rate; } // arrivals a second
  [[nodiscard]] double levelAt(Nanos time) const;
  [[nodiscard]] double total() const { return m_levels.empty() ? 0 : m_levels.back(); }
  // How many whole levels 0, 1, 2 … are reached before the end: the arrivals of even spacing.
  [[nodiscard]] std::int64_t arrivals() const;
  // When the level is passed, to the nearest nanosecond before the end of its piece: the last time at which it is not
  // yet exceeded, so that level 0 is the start of the first positive rate, and a level met exactly before a pause comes
  // after the pause. Nothing for a level that is not exceeded before the end.
  [[nodiscard]] std::optional<Nanos> timeOf(double level) const;

  // As TargetLine's; levels up to `now` stay what they were.
  void retarget(Nanos now, double rate, Nanos over);
  void append(double start, double finish, Nanos length);

private:
  void integrate();

  TargetLine m_rate;
  std::vector<double> m_levels; // at the end of each piece
};

} // namespace tidemark

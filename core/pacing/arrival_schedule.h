// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/counter_random.h"
#include "core/pacing/rate_schedule.h"
#include "core/pacing/share.h"

namespace tidemark {

struct Arrival {
  std::int64_t number = 0; // over the whole scenario, all shards
  Nanos at{};              // from the scenario's start
  friend bool operator==(const Arrival&, const Arrival&) = default;
};

// The arrivals of one share in rising order of time. Even spacing: arrival i comes when the integral of the rate
// passes i. Poisson: when it passes the sum of i + 1 unit exponential gaps, which is a Poisson process of that
// rate; the gaps are counter-based draws, the same for every share. Advancing costs O(1) under even spacing and
// one draw an arrival of the whole scenario under poisson. A value; one thread at a time.
class ArrivalSchedule {
public:
  struct Plan {
    std::vector<StagePlan> stages;
    Spacing spacing = Spacing::even;
    std::uint64_t seed = 0;
    ScenarioId scenario = {};
    Share share = {};
  };
  explicit ArrivalSchedule(const Plan& plan);

  // The next arrival of this share; nothing when the rest of the schedule holds none.
  [[nodiscard]] const std::optional<Arrival>& next() const { return m_next; }
  void advance();
  // All arrivals due by `now` have been taken before: later ones follow the new rate (see TargetLine::retarget).
  void retarget(Nanos now, double rate, Nanos over);
  void append(double start, double finish, Nanos length);

  [[nodiscard]] const RateSchedule& rate() const { return m_rate; }
  [[nodiscard]] Nanos end() const { return m_rate.rate().end(); }

private:
  void place(); // m_next from m_number
  double levelOf(std::int64_t number);

  RateSchedule m_rate;
  Spacing m_spacing;
  Share m_share;
  CounterRandom m_gaps;
  std::int64_t m_number = 0; // of the next arrival of this share
  std::int64_t m_drawn = 0;  // gaps added up in m_level
  double m_level = 0;
  std::optional<Arrival> m_next;
};

} // namespace tidemark

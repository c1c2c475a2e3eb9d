// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/run/run_record.h"

namespace tidemark {

// Why no limit is derived.
enum class SuggestionObstacle : std::uint8_t {
  none,
  notRun,       // nothing was recorded of the scenario
  rehearsal,    // a time scale other than 1: its holds are not those of the plan
  search,       // a capacity search goes past what the system can do on purpose
  noSteady,     // no whole second inside a hold
  saturated,    // the generator was its own limit in the window: it measured itself
  fewSamples,   // under 20/(1 − p) requests that ended ok: 400 for p95
  manyFailures, // the error limit would be over kMostErrorPercent
  shortHold,    // under kRateSeconds of it
};

// The margins that limits are made with.
inline constexpr double kLatencyMargin = 1.2;
inline constexpr double kRateMargin = 0.9;
inline constexpr double kMostErrorPercent = 5;
inline constexpr std::int64_t kRateSeconds = 30;

// One limit derived from a run, or why there is none.
struct SloSuggestion {
  std::string metric; // "p95", "errorRate", "rate", as a project writes it
  std::string of;     // a request; empty: all of the scenario
  std::string limit;  // "< 200ms"; empty where there is an obstacle
  SuggestionObstacle obstacle = SuggestionObstacle::none;
  double measured = 0;       // ms, % or 1/s
  double bound = 0;          // the end of its 95 % interval that the limit keeps clear of; 0 where there is an obstacle
  std::uint64_t samples = 0; // requests
  std::string existing;      // the limit of an SLO that the scenario has on the same thing; empty: none
  friend bool operator==(const SloSuggestion&, const SloSuggestion&) = default;
};

struct SloSuggestions {
  SuggestionObstacle obstacle = SuggestionObstacle::none; // of the scenario as a whole: then there are no items
  std::string window;                                     // "steady", "whole" where there are no stages
  std::int64_t lengthS = 0;
  std::vector<SloSuggestion> items;
};

// Limits that this run would have met with some room, from the steady seconds of a scenario (all seconds of one without
// stages). For the scenario as a whole and for each request of it:
//   p95        < 1.2 × the upper end of the 95 % interval of p95 (order statistics, percentile_interval.h), of ok and
//   of
//                all requests whichever is higher, rounded up to 1, 2 or 5 times a power of ten
//   errorRate  < the upper end of the 95 % interval of the share (proportion.h), rounded up likewise
// and for the scenario alone, since each request follows it:
//   rate      >= 0.9 × the lower end of the 95 % interval of the mean of 1-s ok rates (normal), rounded down to two
//                digits
// Pure. Each limit holds on the seconds it was derived from.
SloSuggestions suggestSlos(const RunRecord& record, ScenarioId scenario);

// The least of 1, 2 and 5 times a power of ten that is not below the value, which is over 0.
double roundedUp125(double value);
// Two digits, rounded towards 0; the value is over 0.
double roundedDownTwoDigits(double value);

} // namespace tidemark

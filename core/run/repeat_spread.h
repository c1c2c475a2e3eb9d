// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/run/run_record.h"

namespace tidemark {

// The figures of one scenario that repeats of a run are compared by, over the whole scenario, all requests.
struct RepeatFigures {
  std::optional<double> okRatePerS;
  std::optional<double> p50Ms, p95Ms, p99Ms; // service time, all outcomes
  std::optional<double> errorPercent;
};

// What each of them is called and counted in.
struct RepeatFigure {
  const char* metric;
  const char* unit;
  std::optional<double> RepeatFigures::* value;
};
inline constexpr std::array kRepeatFigures{
    RepeatFigure{"rate", "1/s", &RepeatFigures::okRatePerS},
    RepeatFigure{"p50", "ms", &RepeatFigures::p50Ms},
    RepeatFigure{"p95", "ms", &RepeatFigures::p95Ms},
    RepeatFigure{"p99", "ms", &RepeatFigures::p99Ms},
    RepeatFigure{"errorRate", "%", &RepeatFigures::errorPercent},
};

// Of a scenario that was not run, or had no request: what is not there stays empty.
RepeatFigures repeatFigures(const RunRecord& record, ScenarioId scenario);

// How far values of one figure lie apart. The median of an even number is the mean of the two in the middle.
struct Spread {
  std::size_t count = 0;
  double median = 0, min = 0, max = 0;
  std::optional<double> relativePercent; // 100 (max − min) / median; none with a median of 0
  friend bool operator==(const Spread&, const Spread&) = default;
};
std::optional<Spread> spreadOf(std::vector<double> values); // nullopt: no value

} // namespace tidemark

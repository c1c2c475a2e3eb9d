// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/analysis/interval.h"
#include "core/analysis/levels.h"

namespace tidemark {

// Throughput measured at one level of load: N users at work, X ok requests a second.
struct LoadPoint {
  double users = 0;
  double perS = 0;
  friend bool operator==(const LoadPoint&, const LoadPoint&) = default;
};

// The universal scalability law, X(N) = λN / (1 + σ(N−1) + κN(N−1)) (N. J. Gunther, Guerrilla Capacity Planning, 2007),
// fitted by least squares with σ and κ not below 0. An interval that is missing: the parameter is 0, at its bound.
struct UslFit {
  double lambda = 0;                                           // throughput of one user, 1/s
  double sigma = 0;                                            // contention
  double kappa = 0;                                            // coherency
  std::optional<Interval> lambdaRange, sigmaRange, kappaRange; // 95 %, linearised at the fit
  double r2 = 0;
  std::optional<double> peakUsers; // where X is highest; none: it has no highest value
  std::optional<double> peakPerS;
  double mostUsers = 0; // measured; what is said of more is extrapolated
  std::size_t points = 0;
  [[nodiscard]] double at(double users) const;
  [[nodiscard]] bool isExtrapolated() const { return peakUsers && *peakUsers > mostUsers; }
};

struct UslAttempt {
  std::optional<UslFit> fit;
  std::string why{}; // there is none
};

inline constexpr std::size_t kUslLevels = 5; // that differ, at least

UslAttempt fitUsl(const std::vector<LoadPoint>& points);
// The holds of a scenario as such points; ramps and levels at which the generator was the limit are left out.
std::vector<LoadPoint> loadPoints(const std::vector<Level>& levels);

} // namespace tidemark

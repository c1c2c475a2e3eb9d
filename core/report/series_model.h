// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/analysis/heat_map.h"
#include "core/analysis/percentile_curve.h"
#include "core/metrics/outcome.h"
#include "core/monitor/probe.h"

namespace tidemark {

// Readings of one monitor series by bin: mean of the readings in it, NaN where there was none.
struct ResourceSeries {
  SeriesInfo info;
  std::vector<double> values;
};

// Failed requests of one outcome by bin.
struct OutcomeSeries {
  Outcome outcome = Outcome::status;
  std::vector<double> perS;
};

// What the figures of one scenario draw. Bins of `binS` whole seconds, so that a long run stays a small figure;
// every bin is cut from the recorded seconds, never averaged from percentiles. Parallel arrays; NaN is a gap.
struct ScenarioSeries {
  double binS = 1;
  std::vector<double> atS; // middle of the bin, from the scenario's start
  std::vector<double> users;
  std::vector<double> classUsersMax; // by class of the scenario's plan: highest at the end of a bin
  std::vector<double> ratePerS;
  std::vector<double> okRatePerS;
  std::vector<double> p50Ms, p95Ms, p99Ms, maxMs;
  std::vector<OutcomeSeries> failures; // only outcomes that occurred
  std::vector<ResourceSeries> resources;
  HeatMap heat;
  std::vector<CurvePoint> curveAll;
  std::vector<CurvePoint> curveOk; // empty when nothing failed: it would be the same
};

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/metrics/latency_histogram.h"

namespace tidemark {

// One point of the percentile curve as HdrHistogram draws it: x = 1/(1 − p) on a log axis.
struct CurvePoint {
  double percent = 0;
  double x = 1;
  double ms = 0;
};

// Five points a halving of the distance to 100 %, as far as there are samples; the last is the maximum, at
// x = count. Empty for an empty histogram.
std::vector<CurvePoint> percentileCurve(const LatencyHistogram& histogram);

} // namespace tidemark

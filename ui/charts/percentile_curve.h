// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/metrics/latency_histogram.h"

namespace tidemark::ui {

// A point of the percentile curve: x is 1/(1−p), so that each nine takes the same room.
struct CurvePoint {
  double inverse = 1;
  double ms = 0;
};
// One point a non-empty bucket, up to the last sample; empty for an empty histogram.
std::vector<CurvePoint> percentileCurve(const LatencyHistogram& histogram);

} // namespace tidemark::ui

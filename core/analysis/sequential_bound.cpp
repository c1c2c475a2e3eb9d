// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sequential_bound.h"

namespace tidemark {

std::optional<double> sequentialBoundPerS(const LatencyHistogram& histogram) {
  const double mean = histogram.empty() ? 0 : histogram.meanNs();
  return mean > 0 ? std::optional(1e9 / mean) : std::nullopt;
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/analysis/interval.h"
#include "core/metrics/latency_histogram.h"

namespace tidemark {

// True from 20/(1 − p) samples on; below, a percentile is marked "few samples".
bool enoughSamples(std::uint64_t n, double percent);

// 95 % interval of a percentile in ms, by order statistics with binomial ranks (G. J. Hahn and W. Q. Meeker,
// Statistical Intervals, 1991, section 5.2). No distribution assumed. Nullopt without enoughSamples().
std::optional<Interval> percentileIntervalMs(const LatencyHistogram& histogram, double percent);

// The value at a rank from 1 to count(), ms: what the interval is read from.
double valueAtRankMs(const LatencyHistogram& histogram, std::uint64_t rank);

} // namespace tidemark

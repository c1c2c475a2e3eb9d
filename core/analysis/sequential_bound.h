// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/metrics/latency_histogram.h"

namespace tidemark {

// What one user can do at most, one request after the other: 1/R a second, R the mean service time. Derived, and
// to be marked so. Nullopt for an empty histogram.
std::optional<double> sequentialBoundPerS(const LatencyHistogram& histogram);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/metrics/latency_histogram.h"

namespace tidemark {

// (satisfied + tolerating/2)/n with satisfied <= T < tolerating <= 4T (Apdex Alliance, Technical Specification 1.1,
// 2007). `ok` holds the times of successful requests; `requests` counts all that are to be satisfied, so the failed
// ones among them are frustrated. Nullopt without a request.
std::optional<double> apdex(const LatencyHistogram& ok, std::uint64_t requests, Nanos threshold);

} // namespace tidemark

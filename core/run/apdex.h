// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/metrics/series_stats.h"

namespace tidemark {

// (satisfied + tolerating/2)/n with satisfied <= T < tolerating <= 4T (Apdex Alliance, Technical Specification 1.1,
// 2007). Failed requests are frustrated. Nullopt without a request.
std::optional<double> apdex(const SeriesStats& series, Nanos threshold);
// The same over the ok ones alone.
std::optional<double> apdexOfOk(const SeriesStats& series, Nanos threshold);

} // namespace tidemark

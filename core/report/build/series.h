// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/build/traffic.h"
#include "core/report/series_model.h"

namespace tidemark {

// At most this many bins a figure, so that an hour draws as quickly as a minute.
inline constexpr std::int64_t kMaxBins = 600;

// What the figures of one scenario draw: one cut a bin.
ScenarioSeries scenarioSeries(const ScenarioCut& cut);

} // namespace tidemark

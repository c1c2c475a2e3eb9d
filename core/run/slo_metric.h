// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/sentence.h"
#include "core/metrics/interval_stats.h"
#include "core/run/run_record.h"
#include "core/run/stats.h"

namespace tidemark {

// What one SLO is measured on: its scenario's counts over its window.
struct SloScope {
  const RunRecord& record;
  ScenarioId scenario;
  const SloPlan& plan;
  const Window& window;
  const IntervalStats& sum; // of the window
};

// A metric's value in the base unit of the SLO's limit. No value: `why`.
struct SloMeasurement {
  std::optional<double> value;
  std::uint64_t samples = 0;
  Sentence why;
};

// `filter` is never automatic. Pure.
SloMeasurement measureSlo(const SloScope& scope, OutcomeFilter filter);

} // namespace tidemark

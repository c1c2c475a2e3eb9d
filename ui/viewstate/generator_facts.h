// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/run/stats.h"
#include "core/session/preflight.h"
#include "ui/viewstate/open_run.h"

namespace tidemark::ui {

// How the generator itself fares: in the last second of a live run, or over a window.
struct GeneratorFacts {
  double busiestPercent = 0;             // CPU of the busiest worker
  std::vector<double> workerPercents;    // of each; empty where only the busiest was kept
  std::optional<double> loopLagP99Ms;    // nullopt: no timer was due
  std::optional<double> startDelayP99Ms; // nullopt: nothing was scheduled
  std::uint64_t openConnections = 0;     // at the end
  std::uint64_t dropped = 0;             // iterations of the scenario that were not started, in the window
  std::int64_t saturatedSeconds = 0;     // of the window
  bool saturated = false;                // now, or in some second of the window
  bool any = false;                      // something was recorded
};

// `live`: of the last whole second, else of the window.
GeneratorFacts generatorFacts(const OpenRun& run, const Stats& stats, bool live);

} // namespace tidemark::ui

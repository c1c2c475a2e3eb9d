// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/run/run_record.h"

namespace tidemark {

// What was measured at one level of load: a hold (of a search without its first quarter), or, in a scenario of ramps
// only, one of ten equal bands of users (marked ramp: for tables, never for fits).
struct Level {
  std::string name;
  double users = 0;                 // mean of active users
  double atWork = 0;                // the same, or of busy users under arrivals: N of Little's law and of the USL
  std::optional<double> targetPerS; // under arrivals
  double okRatePerS = 0;
  std::optional<double> p95Ms; // service time, all outcomes
  std::optional<double> errorPercent;
  std::optional<bool> passed; // SLOs judged over this level alone; nullopt: none could be judged
  bool ramp = false;
  bool generatorLimit = false; // of a search: not the system's doing
  std::int64_t lengthS = 0;    // of the hold
};

std::vector<Level> levelsOf(const RunRecord& record, ScenarioId scenario);

// The highest hold of at least 30 s that passed; nullopt when there is none.
std::optional<Level> bestLevel(const std::vector<Level>& levels);

// ceil(target / (perInstance × (1 − reserve))). `perInstance` > 0.
std::int64_t instancesFor(double targetPerS, double perInstancePerS, double reservePercent);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/sentence.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// A point of the planned load: t from the scenario's start, users or arrivals a second.
struct TimelinePoint {
  Nanos at{};
  double target = 0;
};

// Corners of the planned load, for drawing: of a search, its levels while all of them pass. Empty for iterations.
std::vector<TimelinePoint> timeline(const ScenarioPlan& scenario);

// The plan in words, one sentence a stage: "Ramps from 0 to 50 users over 5 s, then holds 50 users for 2 min 55 s."
std::string describeLoad(const ScenarioPlan& scenario);
// The same without its capital and its full stop, for the window's language.
Sentence loadClause(const ScenarioPlan& scenario);

// What a run will roughly need. `requests` assumes `secondsPerRequest` of service time; it is labelled an
// estimate wherever it is shown.
struct Estimate {
  std::int64_t iterations = 0;
  std::int64_t requests = 0;
  std::int64_t peakUsers = 0;
  std::int64_t descriptors = 0;
  std::int64_t ports = 0;
  std::int64_t memoryBytes = 0;
  Nanos duration{}; // of a search the longest, with its counts
  Nanos shortest{}; // the same, but for a search
};
Estimate estimate(const RunPlan& plan, double secondsPerRequest = 0.01);
Estimate estimate(const RunPlan& plan, const ScenarioPlan& scenario, double secondsPerRequest = 0.01);

// Requests a second that a scenario asks for at its highest, caps of the project applied; nothing where a load has no
// rate of its own: users without pauses, and iterations, work as fast as they are answered.
std::optional<double> askedRate(const RunPlan& plan, const ScenarioPlan& scenario);

} // namespace tidemark

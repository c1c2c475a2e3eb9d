// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/interval_stats.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// The sizes that a plan's intervals have: what the engine records and the record sums.
inline StatsShape planShape(const RunPlan& plan) {
  return {.scenarios = plan.scenarios.size(),
          .rows = plan.rows.size(),
          .classes = plan.project.userClasses.size(),
          .checks = plan.checks.size(),
          .jobs = plan.jobs.size()};
}

} // namespace tidemark

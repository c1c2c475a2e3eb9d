// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/sentence.h"
#include "core/plan/search.h"
#include "core/run/run_record.h"
#include "core/run/stats.h"

namespace tidemark {

// Whether the plan's SLO is what a capacity search looks for: judged level by level, never over the scenario.
bool isCriterion(const ScenarioPlan& scenario, const Slo& slo);

// The seconds that a level of a search is judged on: its hold less the first quarter. Nullopt: it was not held to its
// end, or has not been yet.
std::optional<Window> levelWindow(const RunRecord& record, ScenarioId scenario, const StagePlan& level);

struct LevelVerdict {
  LevelOutcome outcome = LevelOutcome::passed;
  Sentence why{}; // the SLOs that were missed with what was measured; or what kept the level from being judged
  friend bool operator==(const LevelVerdict&, const LevelVerdict&) = default;
};

// The verdict on a level. The generator is the limit when it was saturated in the window, as far as could be known
// when the window ended: a row of saturated seconds that grows long enough only later changes nothing, so that a run
// and its replay agree. A level at which no criterion could be judged has failed. Pure.
LevelVerdict judgeLevel(const RunRecord& record, const Window& window);

} // namespace tidemark

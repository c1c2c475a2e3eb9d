// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/run/run_record.h"
#include "core/run/slo_metric.h"
#include "core/run/stats.h"
#include "core/run/verdict.h"

namespace tidemark {

// Judges one SLO on what is recorded so far. Pure. Latency without `outcome` is judged for ok and for all, the worse is
// kept; no sample in the window, or saturated seconds in it, is notEvaluated. While the scenario still runs,
// `last D` windows end now, whole windows end now.
SloResult judge(const RunRecord& record, ScenarioId scenario, std::size_t sloIndex);
// The same for an SLO that the scenario does not plan, of a requirement or a stated baseline; the result's index is 0.
SloResult judge(const RunRecord& record, ScenarioId scenario, const SloPlan& slo);
std::vector<SloResult> judgeScenario(const RunRecord& record, ScenarioId scenario);
std::vector<SloResult> judgeAll(const RunRecord& record); // every scenario, in order

// The same on a window that was cut already; `sum` is its sum. Nullopt: the scenario has no such window.
SloResult judgeWindow(const RunRecord& record, ScenarioId scenario, const SloPlan& slo,
                      const std::optional<Window>& window, const IntervalStats& sum);
// The same on given seconds, whatever they are: the criteria of a search too, and without a look at the generator. For
// who judges levels.
SloResult judgeSeconds(const SloScope& scope);
// The SLOs of a scenario on the seconds of one cut instead of their own windows: what they would say if these seconds
// were all there is.
std::vector<SloResult> judgeCut(const RunRecord& record, const Stats& cut);
// As the scenario's own SLO: with its index, and failed for good when it ended the run.
SloResult asPlanned(const RunRecord& record, SloResult result, std::size_t sloIndex);

// reports.md section 5. `scenario` nullopt: the whole run.
Verdict verdictOf(const RunRecord& record, const std::vector<SloResult>& slos, std::optional<ScenarioId> scenario);

// 0 or 1 of cli.md for a finished run (130 when interrupted).
int exitCodeOf(const Verdict& verdict, const RunInfo& info, bool allowUnevaluated);

} // namespace tidemark

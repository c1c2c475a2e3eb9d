// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/plan/run_plan.h"
#include "core/report/traffic_model.h"
#include "core/run/run_record.h"
#include "core/run/stats.h"

namespace tidemark {

// Everything counted in one window of one scenario, cut once and read by all builders of that scenario.
struct ScenarioCut {
  const RunRecord& record;
  const ScenarioPlan& plan;
  Stats stats;

  [[nodiscard]] ScenarioId id() const { return plan.id; }
  [[nodiscard]] const RunPlan& runPlan() const { return record.plan(); }
  [[nodiscard]] double startS() const; // of the scenario, run clock
};

// Rows of the scenario that are requests.
std::vector<RowId> requestRows(const ScenarioCut& cut);

TrafficTotals trafficTotals(const SeriesStats& series, double durationS);
LatencyLadders ladders(const SeriesStats& series);

// Requests in flow order, then groups, then transactions, polls and measures.
std::vector<RequestModel> requestModels(const ScenarioCut& cut);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/run/run_record.h"
#include "ui/charts/chart_series.h"

namespace tidemark::ui {

// A record's chart points and readings as lines, from the start of one scenario. Copies, computes nothing.
std::vector<ChartSeries> rateSeries(const RunRecord& record, ScenarioId scenario);
std::vector<ChartSeries> percentileSeries(const RunRecord& record, ScenarioId scenario);
// One area for each outcome that occurred, stacked in the order of the enumeration.
std::vector<ChartSeries> errorSeries(const RunRecord& record, ScenarioId scenario);
// The series of these ids that are counted in one of two units, one for each axis. A second without a reading is a gap.
struct AxisUnits {
  Unit left = Unit::percent;
  Unit right = Unit::percent; // the same as left: no right axis
  friend bool operator==(const AxisUnits&, const AxisUnits&) = default;
};
std::vector<ChartSeries> resourceSeries(const RunRecord& record, ScenarioId scenario, const QStringList& ids,
                                        AxisUnits units);

// Stages, events and limits of a scenario. Limits: whole-run latency SLOs without `of`, in ms.
ChartMarks marksOf(const RunRecord& record, ScenarioId scenario);
ChartMarks withLatencyLimits(ChartMarks marks, const RunPlan& plan, ScenarioId scenario);

} // namespace tidemark::ui

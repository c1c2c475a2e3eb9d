// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/run/run_record.h"
#include "ui/charts/chart_series.h"

namespace tidemark::ui {

// One run laid over others: which seconds are its zero, and how it looks.
struct ComparedLine {
  const RunRecord* record = nullptr;
  ScenarioId scenario;
  double originS = 0; // from the scenario's start
  QString name;
  int look = 0;
};

enum class ComparedCurve : std::uint8_t { rate, users, p50, p95, p99, errorPercent };

// The chart points of each run from its origin on, in seconds since it; what lies before is left out. Errors: failed
// of all requests of the second in percent, a gap where none ended.
std::vector<ChartSeries> comparedSeries(const std::vector<ComparedLine>& runs, ComparedCurve curve);

// Where a stage of the scenario begins, from its start; nullopt: no stage of that name.
std::optional<double> stageStartS(const RunRecord& record, ScenarioId scenario, const std::string& stage);

// The longest of the runs after its origin; at least 1.
double comparedLengthS(const std::vector<ComparedLine>& runs);

} // namespace tidemark::ui

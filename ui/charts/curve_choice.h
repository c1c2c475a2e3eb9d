// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/run/stats.h"
#include "ui/charts/percentile_curve_chart.h"

namespace tidemark::ui {

enum class CurveTime : std::uint8_t { service, response, both };

// Which times of which requests are drawn as percentile curves.
struct CurveChoice {
  std::vector<RowId> rows; // none: all requests together
  CurveTime time = CurveTime::service;
};

// The rows of a window that have a curve, in the order of the plan.
std::vector<RowId> curveRows(const Stats& stats, const RunPlan& plan);
// Response time is counted from the instant the schedule wanted the iteration to start: under arrivals only.
bool hasResponseTime(const Stats& stats, const RunPlan& plan);

// The chosen curves; those without a sample are left out. All requests together come with ok and failed apart where
// something failed.
std::vector<NamedCurve> chosenCurves(const Stats& stats, const RunPlan& plan, const CurveChoice& choice);

} // namespace tidemark::ui

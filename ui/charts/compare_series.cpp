// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/compare_series.h"

#include <algorithm>
#include <array>
#include <limits>

#include "ui/viewstate/open_run.h"

namespace tidemark::ui {
namespace {

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

struct CurveMember {
  ComparedCurve curve;
  float ChartPoint::* member;
};
constexpr std::array kMembers{
    CurveMember{ComparedCurve::rate, &ChartPoint::ratePerS}, CurveMember{ComparedCurve::users, &ChartPoint::users},
    CurveMember{ComparedCurve::p50, &ChartPoint::p50Ms},     CurveMember{ComparedCurve::p95, &ChartPoint::p95Ms},
    CurveMember{ComparedCurve::p99, &ChartPoint::p99Ms},
};

double valueOf(const ChartPoint& point, ComparedCurve curve) {
  if (curve == ComparedCurve::errorPercent) {
    return point.ratePerS > 0 ? 100.0 * static_cast<double>(point.failedPerS) / static_cast<double>(point.ratePerS)
                              : kGap;
  }
  return static_cast<double>(point.*std::ranges::find(kMembers, curve, &CurveMember::curve)->member);
}

double startOf(const ComparedLine& run) {
  return static_cast<double>(run.record->scenarios()[run.scenario.index()].startS);
}

} // namespace

std::vector<ChartSeries> comparedSeries(const std::vector<ComparedLine>& runs, ComparedCurve curve) {
  std::vector<ChartSeries> all;
  for (const ComparedLine& run : runs) {
    // The look is part of the id: a run that takes another line is another series.
    ChartSeries series{QStringLiteral("%1/%2").arg(run.look).arg(run.name),
                       run.name,
                       SeriesRole::palette,
                       run.look,
                       curve == ComparedCurve::users ? LineStyle::step : LineStyle::line,
                       false,
                       {},
                       {},
                       {}};
    const double zero = startOf(run) + run.originS;
    for (const ChartPoint& point : run.record->chart(run.scenario)) {
      if (point.second >= zero) {
        series.x.append(point.second - zero);
        series.y.append(valueOf(point, curve));
      }
    }
    all.push_back(std::move(series));
  }
  return all;
}

std::optional<double> stageStartS(const RunRecord& record, ScenarioId scenario, const std::string& stage) {
  const auto& stages = record.scenarios()[scenario.index()].stages;
  const auto found = std::ranges::find(stages, stage, &StagePlan::name);
  return found == stages.end() ? std::nullopt : std::optional(toSeconds(found->from));
}

double comparedLengthS(const std::vector<ComparedLine>& runs) {
  double length = 1;
  for (const ComparedLine& run : runs) {
    length = std::max(length, recordedLengthS(*run.record, run.scenario) - run.originS);
  }
  return length;
}

} // namespace tidemark::ui

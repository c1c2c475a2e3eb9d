// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/key_figures.h"

#include <algorithm>
#include <cmath>

namespace tidemark::ui {
namespace {

// From where a worker is its own limit (docs/metrics.md, generator health).
constexpr double kBusyLimitPercent = 90;

std::optional<double> ifAny(bool any, double value) {
  return any && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

Tone errorTone(std::optional<double> percent) { return percent && *percent > 0 ? Tone::bad : Tone::neutral; }

} // namespace

std::vector<KeyFigure> liveFigures(const LiveScenario& scenario, const Snapshot& snapshot) {
  const bool started = scenario.state != ScenarioState::pending && scenario.state != ScenarioState::notRun;
  const bool requests = scenario.ratePerS > 0;
  const auto errors = ifAny(requests, scenario.errorPercent);
  return {
      {FigureId::rate, ifAny(started, scenario.ratePerS)},
      {FigureId::okRate, ifAny(started, scenario.okRatePerS)},
      {FigureId::users, ifAny(started, static_cast<double>(scenario.activeUsers))},
      {FigureId::p50, ifAny(requests, scenario.p50Ms)},
      {FigureId::p95, ifAny(requests, scenario.p95Ms)},
      {FigureId::p99, ifAny(requests, scenario.p99Ms)},
      {FigureId::errors, errors, errorTone(errors)},
      {FigureId::dropped, ifAny(started, static_cast<double>(scenario.dropped)),
       scenario.dropped > 0 ? Tone::warn : Tone::neutral},
      {FigureId::generator, ifAny(started, snapshot.workerBusyPercent), snapshot.saturated ? Tone::bad : Tone::neutral},
  };
}

std::vector<KeyFigure> windowFigures(const Stats& stats, const RunPlan& plan) {
  const SeriesStats requests = stats.requests(plan);
  const auto ladder = ladderMs(requests.all());
  const bool any = stats.durationS > 0;
  const auto perSecond = [&](std::uint64_t n) { return ifAny(any, static_cast<double>(n) / stats.durationS); };
  const auto rung = [&](double Ladder::* member) { return ladder ? std::optional((*ladder).*member) : std::nullopt; };
  const auto errors = ifAny(requests.count() > 0, 100.0 * static_cast<double>(requests.failedCount()) /
                                                      static_cast<double>(requests.count()));
  const auto busiest = std::ranges::max_element(stats.seconds, {}, &ChartPoint::users);
  const auto dropped = any ? stats.sum.scenario(stats.window.scenario).droppedIterations : 0;
  const double busy = 100 * stats.sum.health.maxBusyShare;
  return {
      {FigureId::rate, perSecond(requests.count())},
      {FigureId::okRate, perSecond(requests.okCount())},
      {FigureId::users, busiest == stats.seconds.end() ? std::nullopt : std::optional<double>(busiest->users)},
      {FigureId::p50, rung(&Ladder::p50)},
      {FigureId::p95, rung(&Ladder::p95)},
      {FigureId::p99, rung(&Ladder::p99)},
      {FigureId::errors, errors, errorTone(errors)},
      {FigureId::dropped, ifAny(any, static_cast<double>(dropped)), dropped > 0 ? Tone::warn : Tone::neutral},
      {FigureId::generator, ifAny(any, busy), busy > kBusyLimitPercent ? Tone::bad : Tone::neutral},
  };
}

} // namespace tidemark::ui

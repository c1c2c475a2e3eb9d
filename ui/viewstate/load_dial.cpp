// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/load_dial.h"

#include <algorithm>
#include <cmath>

#include "core/plan/open_load.h"
#include "core/session/session.h"

namespace tidemark::ui {
namespace {

// A slider reaches this many times the planned peak, and at least this far.
constexpr double kBeyondPeak = 4;
constexpr double kLeastRange = 10;
constexpr double kWide = 100; // from here on steps are logarithmic
constexpr double kMostUsers = 1'000'000;
constexpr double kMostRate = 10'000'000;

Nanos nanosOf(double seconds) { return Nanos{std::llround(seconds * 1e9)}; }

double targetOf(const StagePlan& stage, Nanos at) {
  const double part = toSeconds(at - stage.from) / toSeconds(stage.to - stage.from);
  return stage.fromTarget + (stage.toTarget - stage.fromTarget) * part;
}

double capOf(const RunPlan& plan, bool arrivals) {
  const auto& users = plan.project.authorization.maxUsers;
  return arrivals ? kMostRate : users ? static_cast<double>(*users) : kMostUsers;
}

double peakOf(const std::vector<StagePlan>& stages) {
  double peak = 0;
  for (const StagePlan& stage : stages) {
    peak = std::max({peak, stage.fromTarget, stage.toTarget});
  }
  return peak;
}

double withThreeDigits(double value) {
  if (value <= 0) {
    return 0;
  }
  const double unit = std::pow(10.0, std::floor(std::log10(value)) - 2);
  return std::round(value / unit) * unit;
}

} // namespace

std::vector<LoadDial> loadDials(const RunRecord& record, double atS) {
  std::vector<LoadDial> dials;
  for (const ScenarioRun& run : record.scenarios()) {
    const ScenarioPlan& plan = record.plan().scenarios[run.id.index()];
    const Nanos at = nanosOf(atS - static_cast<double>(run.startS));
    const StagePlan* stage = stageAt(run, at);
    if (run.state != ScenarioState::running || !Session::mayRetarget(plan) || stage == nullptr) {
      continue;
    }
    LoadDial dial{.scenario = run.id, .name = plan.name, .arrivals = isOpen(plan.load)};
    dial.cap = capOf(record.plan(), dial.arrivals);
    // Of the plan, and of what was already asked for by hand.
    dial.most = std::min(dial.cap, std::max({kLeastRange, kBeyondPeak * peakOf(plan.stages), peakOf(run.stages)}));
    dial.now = targetOf(*stage, at);
    dials.push_back(std::move(dial));
  }
  return dials;
}

bool isLogarithmic(const LoadDial& dial) { return dial.most > kWide; }

int stepOf(const LoadDial& dial, double value) {
  const double inside = std::clamp(value, 0.0, dial.most);
  const double share = isLogarithmic(dial) ? std::log1p(inside) / std::log1p(dial.most) : inside / dial.most;
  return static_cast<int>(std::lround(share * kDialSteps));
}

double valueOf(const LoadDial& dial, int step) {
  const double share = std::clamp(static_cast<double>(step) / kDialSteps, 0.0, 1.0);
  const double value = isLogarithmic(dial) ? std::expm1(share * std::log1p(dial.most)) : share * dial.most;
  return dial.arrivals ? withThreeDigits(value) : std::round(value);
}

} // namespace tidemark::ui

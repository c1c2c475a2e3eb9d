// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/littles_law.h"

#include <cmath>
#include <utility>

#include "core/plan/open_load.h"
#include "core/run/stats.h"

namespace tidemark {

namespace {

constexpr std::int64_t kLeastS = 10;

double meanUsers(const Stats& stats, bool busy) {
  double sum = 0;
  for (const ChartPoint& point : stats.seconds) {
    sum += static_cast<double>(busy ? point.busyUsers : point.users);
  }
  return sum / static_cast<double>(stats.seconds.size());
}

std::optional<LittleCheck> checkStage(const RunRecord& record, ScenarioId scenario, const StagePlan& stage) {
  const Window window = spanWindow(record, scenario, toSeconds(stage.from), toSeconds(stage.to));
  if (window.lengthS() < kLeastS) {
    return std::nullopt;
  }
  const bool arrivals = isOpen(record.plan().scenarios[scenario.index()].load);
  const Stats stats = cut(record, window);
  const ScenarioCounters& counters = stats.sum.scenario(scenario);
  const LatencyHistogram iterations = stats.row(record.plan().iterationRow()).all();
  if (counters.iterations == 0 || iterations.empty() || stats.seconds.empty()) {
    return std::nullopt;
  }
  const auto count = static_cast<double>(counters.iterations);
  const double wait = arrivals ? 0 : counters.waitSumNs / count / 1e9;
  return littleCheck(stage.name, meanUsers(stats, arrivals), count / stats.durationS, iterations.meanNs() / 1e9, wait);
}

} // namespace

std::optional<LittleCheck> littleCheck(std::string stage, double users, double iterationsPerS, double iterationS,
                                       double waitS) {
  if (users <= 0 || iterationsPerS <= 0 || iterationS + waitS <= 0) {
    return std::nullopt;
  }
  LittleCheck check{.stage = std::move(stage),
                    .users = users,
                    .iterationsPerS = iterationsPerS,
                    .iterationS = iterationS,
                    .waitS = waitS};
  check.expectedUsers = iterationsPerS * (iterationS + waitS);
  check.deviationPercent = (check.expectedUsers - users) / users * 100;
  check.agrees = std::abs(check.deviationPercent) <= kLittleTolerancePercent;
  return check;
}

std::vector<LittleCheck> littleChecks(const RunRecord& record, ScenarioId scenario) {
  std::vector<LittleCheck> checks;
  for (const StagePlan& stage : record.scenarios()[scenario.index()].stages) {
    if (stage.kind != StageKind::hold) {
      continue;
    }
    if (auto check = checkStage(record, scenario, stage)) {
      checks.push_back(std::move(*check));
    }
  }
  return checks;
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/levels.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/plan/open_load.h"
#include "core/run/level_judge.h"
#include "core/run/slo_evaluator.h"
#include "core/run/stats.h"

namespace tidemark {

namespace {

constexpr int kRampBands = 10;
constexpr std::int64_t kSustainedS = 30;

bool concerns(const SloPlan& slo, const std::string& stage) {
  const WindowSpec& window = slo.slo.window;
  return slo.applicable && window.kind != WindowKind::last &&
         (window.kind != WindowKind::stage || window.stage == stage);
}

std::optional<bool> judgeLevel(const RunRecord& record, const Stats& stats, const std::string& stage) {
  std::optional<bool> passed;
  for (const SloPlan& slo : record.plan().scenarios[stats.window.scenario.index()].slos) {
    if (!concerns(slo, stage)) {
      continue;
    }
    const SloResult result = judgeWindow(record, stats.window.scenario, slo, stats.window, stats.sum);
    if (result.outcome == SloOutcome::fail) {
      return false;
    }
    if (result.outcome == SloOutcome::pass || result.outcome == SloOutcome::warn) {
      passed = true;
    }
  }
  return passed;
}

Level measure(const RunRecord& record, const Window& window, const std::string& name) {
  const Stats stats = cut(record, window);
  const SeriesStats requests = stats.requests(record.plan());
  const LatencyHistogram all = requests.all();
  const bool open = isOpen(record.plan().scenarios[window.scenario.index()].load);
  Level level;
  level.name = name;
  level.lengthS = window.lengthS();
  for (const ChartPoint& point : stats.seconds) {
    level.users += static_cast<double>(point.users) / static_cast<double>(stats.seconds.size());
    level.atWork +=
        static_cast<double>(open ? point.busyUsers : point.users) / static_cast<double>(stats.seconds.size());
  }
  level.okRatePerS = static_cast<double>(requests.okCount()) / stats.durationS;
  if (requests.count() > 0) {
    level.errorPercent = 100.0 * static_cast<double>(requests.failedCount()) / static_cast<double>(requests.count());
  }
  if (!all.empty()) {
    level.p95Ms = toMillis(all.percentile(95));
  }
  level.passed = judgeLevel(record, stats, name);
  return level;
}

// A level of a search, on the seconds that it is judged on.
std::optional<Level> searchedLevel(const RunRecord& record, ScenarioId scenario, const StagePlan& stage) {
  const std::optional<Window> window = levelWindow(record, scenario, stage);
  if (!window) {
    return std::nullopt;
  }
  Level level = measure(record, *window, stage.name);
  const LevelOutcome outcome = judgeLevel(record, *window).outcome;
  level.generatorLimit = outcome == LevelOutcome::generatorLimit;
  level.passed = level.generatorLimit ? std::nullopt : std::optional(outcome == LevelOutcome::passed);
  level.lengthS = std::chrono::floor<std::chrono::seconds>(stage.to - stage.from).count();
  return level;
}

std::vector<Level> searchLevels(const RunRecord& record, ScenarioId scenario) {
  std::vector<Level> levels;
  const bool arrivals = isOpen(record.plan().scenarios[scenario.index()].load);
  for (const StagePlan& stage : record.scenarios()[scenario.index()].stages) {
    if (std::optional<Level> level = searchedLevel(record, scenario, stage)) {
      if (arrivals) {
        level->targetPerS = stage.toTarget;
      }
      levels.push_back(std::move(*level));
    }
  }
  return levels;
}

std::vector<Level> holdLevels(const RunRecord& record, ScenarioId scenario) {
  std::vector<Level> levels;
  const bool arrivals = isOpen(record.plan().scenarios[scenario.index()].load);
  for (const StagePlan& stage : record.scenarios()[scenario.index()].stages) {
    const Window window = spanWindow(record, scenario, toSeconds(stage.from), toSeconds(stage.to));
    if (stage.kind != StageKind::hold || window.lengthS() == 0) {
      continue;
    }
    Level& level = levels.emplace_back(measure(record, window, stage.name));
    if (arrivals) {
      level.targetPerS = stage.toTarget;
    }
  }
  return levels;
}

// The seconds in which the users were in one tenth of their range.
Window bandWindow(const std::vector<ChartPoint>& chart, ScenarioId scenario, double most, int band) {
  Window window{.scenario = scenario, .spans = {}, .name = {}};
  for (const ChartPoint& point : chart) {
    const auto tenth = static_cast<int>(std::ceil(static_cast<double>(point.users) / most * kRampBands)) - 1;
    if (std::clamp(tenth, 0, kRampBands - 1) != band) {
      continue;
    }
    if (!window.spans.empty() && window.spans.back().to == point.second) {
      ++window.spans.back().to;
    } else {
      window.spans.push_back({point.second, point.second + 1});
    }
  }
  return window;
}

std::vector<Level> rampLevels(const RunRecord& record, ScenarioId scenario) {
  std::vector<Level> levels;
  const std::vector<ChartPoint>& chart = record.chart(scenario);
  const auto most = std::ranges::max_element(chart, {}, &ChartPoint::users);
  if (most == chart.end() || most->users <= 0) {
    return levels;
  }
  const auto users = static_cast<double>(most->users);
  for (int band = 0; band < kRampBands; ++band) {
    const Window window = bandWindow(chart, scenario, users, band);
    if (window.lengthS() > 0) {
      const std::string name =
          fmt::format("{:g}–{:g} users", users * band / kRampBands, users * (band + 1) / kRampBands);
      levels.push_back(measure(record, window, name));
      levels.back().ramp = true;
    }
  }
  return levels;
}

} // namespace

std::vector<Level> levelsOf(const RunRecord& record, ScenarioId scenario) {
  const ScenarioRun& run = record.scenarios()[scenario.index()];
  if (!run.hasRun() || run.stages.empty()) {
    return {};
  }
  if (std::holds_alternative<SearchLoad>(record.plan().scenarios[scenario.index()].load.model)) {
    return searchLevels(record, scenario);
  }
  std::vector<Level> holds = holdLevels(record, scenario);
  return holds.empty() ? rampLevels(record, scenario) : holds;
}

std::optional<Level> bestLevel(const std::vector<Level>& levels) {
  std::optional<Level> best;
  for (const Level& level : levels) {
    const bool sustained = !level.ramp && level.lengthS >= kSustainedS && level.passed == true;
    if (sustained && (!best || level.okRatePerS > best->okRatePerS)) {
      best = level;
    }
  }
  return best;
}

std::int64_t instancesFor(double targetPerS, double perInstancePerS, double reservePercent) {
  constexpr double kRounding = 1e-9; // 100 / (125 × 0.8) is one instance, whatever binary says
  const double usable = perInstancePerS * (1 - reservePercent / 100);
  return static_cast<std::int64_t>(std::ceil(targetPerS / usable - kRounding));
}

} // namespace tidemark

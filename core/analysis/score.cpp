// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/score.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/analysis/headroom.h"
#include "core/analysis/median.h"
#include "core/run/stats.h"

namespace tidemark {

namespace {

constexpr double kUnstable = 0.3;        // CV at which the stability part is 0
constexpr double kFreeUtilisation = 0.5; // utilisation up to which the headroom part is full

// What the parts of one scenario are computed from.
struct Basis {
  const RunRecord& record;
  ScenarioId scenario;
  const std::vector<SloResult>& slos;
  Window window;
  SeriesStats requests;
};

ScorePart part(double value) { return {.part = {}, .weight = 0, .value = std::clamp(value, 0.0, 100.0), .why = {}}; }
ScorePart missing(std::string why) { return {.part = {}, .weight = 0, .value = {}, .why = std::move(why)}; }

ScorePart sloPart(const Basis& basis) {
  double met = 0;
  double judged = 0;
  for (const SloResult& slo : basis.slos) {
    if (slo.scenario != basis.scenario || slo.outcome == SloOutcome::notApplicable) {
      continue;
    }
    judged += 1; // one that was not evaluated was not met
    met += slo.outcome == SloOutcome::pass || slo.outcome == SloOutcome::warn ? 1 : 0;
  }
  return judged > 0 ? part(100 * met / judged) : missing("no SLO applies");
}

ScorePart successPart(const Basis& basis) {
  if (basis.requests.count() == 0) {
    return missing("no request was made");
  }
  return part(100.0 * static_cast<double>(basis.requests.okCount()) / static_cast<double>(basis.requests.count()));
}

ScorePart steadyRatePart(const Basis& basis) {
  const auto variation = rateAnalysis(basis.record, basis.window, {}, false).variationPercent;
  return variation ? part(stabilityPart(*variation)) : missing("no hold holds two whole blocks of 10 s");
}

ScorePart resourcePart(const Basis& basis) {
  const auto busiest = headroomOf(basis.record, basis.scenario);
  return busiest ? part(headroomPart(busiest->utilisation))
                 : missing("no resource was measured over a hold of 30 s with more than one user");
}

ScorePart errorHandlingPart(const Basis& basis) {
  if (basis.requests.count() == 0) {
    return missing("no request was made");
  }
  constexpr std::array kSevere{Outcome::reset, Outcome::connectReset, Outcome::closedEarly, Outcome::timeout};
  std::uint64_t severe = 0;
  for (const Outcome outcome : kSevere) {
    severe += basis.requests.outcomes[static_cast<std::size_t>(outcome)];
  }
  for (const auto& [status, count] : basis.requests.statuses) {
    severe += status >= 500 ? count : 0;
  }
  return part(100.0 * (1 - static_cast<double>(severe) / static_cast<double>(basis.requests.count())));
}

// Readings that came, of those that were due: a series is due as often as it usually came.
ScorePart monitoringPart(const Basis& basis) {
  double due = 0;
  double received = 0;
  for (const ReadingSeries& series : basis.record.readings()) {
    const auto stats = readingStats(series, basis.window);
    const auto every = static_cast<double>(readingEveryS(series));
    due += static_cast<double>(basis.window.lengthS()) / every;
    received += stats ? static_cast<double>(stats->count) : 0;
  }
  return due > 0 ? part(100 * received / due) : missing("no monitor was read");
}

using Formula = ScorePart (*)(const Basis&);
constexpr std::array kFormulas{
    std::pair<std::string_view, Formula>{"slo", sloPart},
    std::pair<std::string_view, Formula>{"success", successPart},
    std::pair<std::string_view, Formula>{"stability", steadyRatePart},
    std::pair<std::string_view, Formula>{"headroom", resourcePart},
    std::pair<std::string_view, Formula>{"errorHandling", errorHandlingPart},
    std::pair<std::string_view, Formula>{"monitoring", monitoringPart},
};

std::optional<double> weightedMean(const std::vector<ScorePart>& parts) {
  double sum = 0;
  double weights = 0;
  for (const ScorePart& each : parts) {
    if (!each.value) {
      return std::nullopt;
    }
    sum += each.weight * *each.value;
    weights += each.weight;
  }
  return weights > 0 ? std::optional(sum / weights) : std::nullopt;
}

bool anyFailed(const std::vector<SloResult>& slos, ScenarioId scenario) {
  return std::ranges::any_of(
      slos, [scenario](const SloResult& slo) { return slo.scenario == scenario && slo.outcome == SloOutcome::fail; });
}

} // namespace

double stabilityPart(double variationPercent) { return 100 * std::max(0.0, 1 - variationPercent / 100 / kUnstable); }

double headroomPart(double utilisation) { return 100 * std::clamp((1 - utilisation) / kFreeUtilisation, 0.0, 1.0); }

std::vector<ScoreWeight> scoreWeights(const RunPlan& plan) {
  if (!plan.project.report.score.empty()) {
    return plan.project.report.score;
  }
  return {{"slo", 40}, {"success", 30}, {"stability", 15}, {"headroom", 15}};
}

Score scoreOf(const RunRecord& record, ScenarioId scenario, const std::vector<SloResult>& slos) {
  const Window window = wholeWindow(record, scenario);
  const Basis basis{.record = record,
                    .scenario = scenario,
                    .slos = slos,
                    .window = window,
                    .requests = cut(record, window).requests(record.plan())};
  Score score;
  for (const ScoreWeight& weight : scoreWeights(record.plan())) {
    const auto formula = std::ranges::find(kFormulas, weight.part, &std::pair<std::string_view, Formula>::first);
    ScorePart each = formula != kFormulas.end() ? formula->second(basis) : missing("there is no such part");
    each.part = weight.part;
    each.weight = weight.weight;
    score.parts.push_back(std::move(each));
  }
  score.value = weightedMean(score.parts);
  if (score.value) {
    const auto count = static_cast<double>(std::max<std::uint64_t>(basis.requests.count(), 1));
    score.grade =
        gradeOf(*score.value, anyFailed(slos, scenario), static_cast<double>(basis.requests.failedCount()) / count);
  }
  return score;
}

Score runScore(const std::vector<Score>& scenarios) {
  Score lowest;
  for (const Score& score : scenarios) {
    if (!score.value) {
      return {.parts = score.parts, .value = {}, .grade = {}};
    }
    if (!lowest.value || *score.value < *lowest.value) {
      lowest = score;
    }
  }
  return lowest;
}

std::string gradeOf(double score, bool sloFailed, double failedShare) {
  struct Grade {
    double from;
    const char* name;
  };
  static constexpr std::array kGrades{Grade{97, "A+"}, Grade{93, "A"}, Grade{90, "A\u2212"},
                                      Grade{87, "B+"}, Grade{83, "B"}, Grade{80, "B\u2212"},
                                      Grade{70, "C"},  Grade{60, "D"}, Grade{-1, "F"}};
  constexpr double kCap = 79.999; // the highest score that is a C
  if (failedShare > 0.5) {
    return "F";
  }
  const double capped = sloFailed ? std::min(score, kCap) : score;
  return std::ranges::find_if(kGrades, [capped](const Grade& grade) { return capped >= grade.from; })->name;
}

} // namespace tidemark

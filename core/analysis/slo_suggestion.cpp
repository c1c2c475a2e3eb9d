// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/slo_suggestion.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <variant>

#include <fmt/format.h>

#include "core/analysis/normal.h"
#include "core/analysis/percentile_interval.h"
#include "core/analysis/proportion.h"
#include "core/base/quantity.h"
#include "core/run/stats.h"

namespace tidemark {

namespace {

constexpr double kPercentile = 95;
// Powers of ten are inexact below 1: 0.5 must stay 0.5.
constexpr double kRounding = 1e-9;

struct Measured {
  const SeriesStats& requests;
  std::string of;
};

SloSuggestion obstructed(SloSuggestion suggestion, SuggestionObstacle obstacle) {
  suggestion.obstacle = obstacle;
  return suggestion;
}

// Latency is judged for ok and for all requests, so the limit keeps clear of both.
SloSuggestion latencyLimit(const Measured& measured) {
  const LatencyHistogram all = measured.requests.all();
  SloSuggestion p95{
      .metric = "p95", .of = measured.of, .limit = {}, .samples = measured.requests.okCount(), .existing = {}};
  const auto ofOk = percentileIntervalMs(measured.requests.ok, kPercentile);
  const auto ofAll = percentileIntervalMs(all, kPercentile);
  if (!ofOk || !ofAll) {
    return obstructed(p95, SuggestionObstacle::fewSamples);
  }
  p95.measured = toMillis(std::max(measured.requests.ok.percentile(kPercentile), all.percentile(kPercentile)));
  p95.bound = std::max(ofOk->high, ofAll->high);
  const double limitMs = roundedUp125(kLatencyMargin * p95.bound);
  p95.limit = fmt::format("< {}", durationText(Nanos(std::llround(limitMs * 1e6))));
  return p95;
}

SloSuggestion errorLimit(const Measured& measured) {
  const std::uint64_t count = measured.requests.count();
  const std::uint64_t failed = measured.requests.failedCount();
  SloSuggestion errors{.metric = "errorRate", .of = measured.of, .limit = {}, .samples = count, .existing = {}};
  if (!enoughSamples(count, kPercentile)) {
    return obstructed(errors, SuggestionObstacle::fewSamples);
  }
  errors.measured = 100 * static_cast<double>(failed) / static_cast<double>(count);
  errors.bound = 100 * shareInterval95(failed, count)->high;
  const double limit = roundedUp125(errors.bound);
  if (limit > kMostErrorPercent + kRounding) {
    return obstructed(errors, SuggestionObstacle::manyFailures);
  }
  errors.limit = fmt::format("< {}", percentText(Percent{limit}));
  return errors;
}

SloSuggestion rateLimit(const Stats& stats, const SeriesStats& requests) {
  SloSuggestion rate{.metric = "rate", .of = {}, .limit = {}, .samples = requests.okCount(), .existing = {}};
  if (!enoughSamples(requests.okCount(), kPercentile)) {
    return obstructed(rate, SuggestionObstacle::fewSamples);
  }
  if (stats.window.lengthS() < kRateSeconds) {
    return obstructed(rate, SuggestionObstacle::shortHold);
  }
  const auto n = static_cast<double>(stats.window.lengthS());
  rate.measured = static_cast<double>(requests.okCount()) / n;
  double squares = 0; // a second without a chart point had no request: it deviates by the whole mean
  for (const ChartPoint& point : stats.seconds) {
    squares += (point.okRatePerS - rate.measured) * (point.okRatePerS - rate.measured);
  }
  squares += (n - static_cast<double>(stats.seconds.size())) * rate.measured * rate.measured;
  rate.bound = rate.measured - kZ95 * std::sqrt(squares / (n - 1) / n);
  if (rate.bound <= 0) {
    return obstructed(rate, SuggestionObstacle::fewSamples);
  }
  rate.limit = fmt::format(">= {}", rateText(Rate{roundedDownTwoDigits(kRateMargin * rate.bound)}));
  return rate;
}

// The scenario's own SLO on the same thing in the same window.
std::string existingLimit(const ScenarioPlan& scenario, const SloSuggestion& suggestion, const std::string& window) {
  const auto same = [&](const SloPlan& plan) {
    const std::vector<std::string> of = suggestion.of.empty() ? std::vector<std::string>() : std::vector{suggestion.of};
    return plan.slo.metric.text == suggestion.metric && plan.slo.of == of && windowText(plan.slo.window) == window;
  };
  const auto found = std::ranges::find_if(scenario.slos, same);
  return found == scenario.slos.end() ? std::string() : found->slo.limit.text;
}

SuggestionObstacle obstacleOf(const RunRecord& record, ScenarioId scenario, const std::optional<Window>& window) {
  const auto saturated = [&window](std::int64_t second) { return window->contains(second); };
  if (!record.scenarios()[scenario.index()].hasRun()) {
    return SuggestionObstacle::notRun;
  }
  if (record.plan().timeScale != 1) {
    return SuggestionObstacle::rehearsal;
  }
  if (std::holds_alternative<SearchLoad>(record.plan().scenarios[scenario.index()].load.model)) {
    return SuggestionObstacle::search;
  }
  if (!window || window->lengthS() == 0) {
    return SuggestionObstacle::noSteady;
  }
  return std::ranges::any_of(record.saturatedSeconds(), saturated) ? SuggestionObstacle::saturated
                                                                   : SuggestionObstacle::none;
}

std::vector<SloSuggestion> itemsOf(const RunPlan& plan, const Stats& stats) {
  const SeriesStats whole = stats.requests(plan);
  std::vector<SloSuggestion> items{latencyLimit({whole, {}}), errorLimit({whole, {}}), rateLimit(stats, whole)};
  std::vector<RowId> requests;
  std::ranges::copy_if(
      plan.scenarios[stats.window.scenario.index()].rows, std::back_inserter(requests),
      [&](RowId row) { return plan.rows[row.index()].kind == RowKind::request && stats.row(row).count() > 0; });
  if (requests.size() < 2) {
    return items; // one request is all there is
  }
  for (const RowId row : requests) {
    const SeriesStats series = stats.row(row);
    const Measured measured{series, plan.rows[row.index()].name};
    items.push_back(latencyLimit(measured));
    items.push_back(errorLimit(measured));
  }
  return items;
}

} // namespace

double roundedUp125(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  for (const double step : {1.0, 2.0, 5.0}) {
    if (value <= step * power * (1 + kRounding)) {
      return step * power;
    }
  }
  return 10 * power;
}

double roundedDownTwoDigits(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value)) - 1);
  return std::floor(value / power * (1 + kRounding)) * power;
}

SloSuggestions suggestSlos(const RunRecord& record, ScenarioId scenario) {
  const ScenarioPlan& plan = record.plan().scenarios[scenario.index()];
  const WindowSpec spec{.kind = plan.stages.empty() ? WindowKind::whole : WindowKind::steady, .stage = {}, .last = {}};
  const auto window = windowOf(record, scenario, spec);
  SloSuggestions suggestions{.obstacle = obstacleOf(record, scenario, window), .window = windowText(spec), .items = {}};
  if (suggestions.obstacle != SuggestionObstacle::none) {
    return suggestions;
  }
  suggestions.lengthS = window->lengthS();
  suggestions.items = itemsOf(record.plan(), cut(record, *window));
  for (SloSuggestion& item : suggestions.items) {
    item.existing = existingLimit(plan, item, suggestions.window);
  }
  return suggestions;
}

} // namespace tidemark

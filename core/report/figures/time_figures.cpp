// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures/scenario_figures.h"

#include <algorithm>
#include <cmath>

#include "core/report/figures/axes.h"
#include "core/report/figures/sparse_line.h"
#include "core/report/number_text.h"

namespace tidemark {

namespace {

// Events that belong on every chart; the rest is in the list of events.
bool isMarked(EventKind kind) {
  return kind == EventKind::mark || kind == EventKind::manualStage || kind == EventKind::serviceDown ||
         kind == EventKind::sloAbort || kind == EventKind::stopRequested || kind == EventKind::abortRequested;
}

FigureSeries line(std::string name, SeriesRole role, const ScenarioSeries& series, const std::vector<double>& y) {
  FigureSeries drawn{std::move(name), SeriesStyle::line, role, false, 0, {}, {}};
  fillSparse(drawn, series.atS, y);
  return drawn;
}

// Limits on this latency in ms, over all requests.
void addLimits(Figure& figure, const ScenarioModel& scenario) {
  for (const SloModel& slo : scenario.slos) {
    const bool drawn = slo.metric.starts_with('p') && slo.latency == "service" && slo.of.empty() &&
                       slo.limit.quantity == Quantity::duration && slo.limit.isUpper() &&
                       slo.limit.value <= figure.left.max;
    if (drawn) {
      figure.limits.push_back({slo.limit.value, slo.metric + " " + slo.limit.text, false});
    }
  }
}

constexpr std::size_t kFewestPoints = 4;

} // namespace

bool hasCourse(const ScenarioModel& scenario) { return scenario.series.atS.size() >= kFewestPoints; }

Figure overTime(FigureKind kind, std::string_view textId, const ScenarioModel& scenario, const Texts& texts) {
  Figure figure;
  figure.kind = kind;
  figure.id = textId;
  figure.title = texts("figure." + std::string(textId), {{"scenario", scenario.name}});
  figure.caption = texts(scenario.series.binS > 1 ? "figure.caption.bins" : "figure.caption.seconds",
                         {{"seconds", plainNumber(scenario.series.binS)}});
  const double end =
      scenario.series.atS.empty() ? scenario.durationS : scenario.series.atS.back() + scenario.series.binS / 2;
  figure.x = timeAxis(texts("axis.time"), std::ceil(end));
  for (const StageModel& stage : scenario.load.stages) {
    if (stage.fromS < figure.x.max && stage.toS > stage.fromS) {
      figure.stages.push_back({stage.fromS, std::min(stage.toS, figure.x.max), stage.name, stage.kind});
    }
  }
  for (const EventModel& event : scenario.events) {
    if (isMarked(event.kind) && event.atS >= 0 && event.atS <= figure.x.max) {
      figure.events.push_back({event.atS, event.text});
    }
  }
  return figure;
}

Figure rateFigure(const ScenarioModel& scenario, const Texts& texts) {
  const ScenarioSeries& series = scenario.series;
  Figure figure = overTime(FigureKind::rateAndUsers, "rate", scenario, texts);
  figure.left = linearAxis(texts("axis.rate"), "1/s", largestOf({series.ratePerS}));
  figure.right = linearAxis(texts("axis.users"), {}, largestOf({series.users}));
  figure.series.push_back(line(texts("series.rate"), SeriesRole::rate, series, series.ratePerS));
  if (scenario.totals.failed > 0) {
    figure.series.push_back(line(texts("series.ok-rate"), SeriesRole::okRate, series, series.okRatePerS));
  }
  figure.series.push_back(
      {texts("series.users"), SeriesStyle::step, SeriesRole::users, true, 0, series.atS, series.users});
  figure.textAlternative = texts("figure.rate.alt", {{"mean", perSecondText(scenario.totals.ratePerS)},
                                                     {"ok", perSecondText(scenario.totals.okRatePerS)},
                                                     {"peak", perSecondText(scenario.rate.peakPerS)},
                                                     {"window", plainNumber(scenario.rate.peakWindowS)},
                                                     {"users", plainNumber(scenario.peakUsers)}});
  return figure;
}

Figure percentilesFigure(const ScenarioModel& scenario, const Texts& texts) {
  const ScenarioSeries& series = scenario.series;
  Figure figure = overTime(FigureKind::percentilesOverTime, "latency", scenario, texts);
  const double largest = largestOf({series.p99Ms, series.p95Ms});
  const double smallest = smallestPositiveOf({series.p50Ms});
  const bool decades = smallest > 0 && largest / smallest > 10;
  figure.left = decades ? logarithmicAxis(texts("axis.latency"), "ms", smallest, largest)
                        : linearAxis(texts("axis.latency"), "ms", largest);
  figure.series = {line("p50", SeriesRole::p50, series, series.p50Ms),
                   line("p95", SeriesRole::p95, series, series.p95Ms),
                   line("p99", SeriesRole::p99, series, series.p99Ms)};
  addLimits(figure, scenario);
  const Ladder ladder = scenario.latencyMs.all.value_or(Ladder{});
  figure.textAlternative = texts("figure.latency.alt", {{"p50", millisText(ladder.p50)},
                                                        {"p95", millisText(ladder.p95)},
                                                        {"p99", millisText(ladder.p99)},
                                                        {"max", millisText(ladder.max)}});
  return figure;
}

Figure heatMapFigure(const ScenarioModel& scenario, const Texts& texts) {
  const HeatMap& map = scenario.series.heat;
  Figure figure = overTime(FigureKind::latencyHeatMap, "heat", scenario, texts);
  HeatCells cells;
  const double start = scenario.series.atS.empty() ? 0 : scenario.series.atS.front() - scenario.series.binS / 2;
  for (std::size_t column = 0; column <= map.columns; ++column) {
    cells.xEdges.push_back(start + static_cast<double>(column) * map.columnS);
  }
  cells.yEdges = map.edgesMs;
  cells.counts = map.cells;
  cells.maxCount = map.highest;
  figure.left = map.edgesMs.empty()
                    ? logarithmicAxis(texts("axis.latency"), "ms", 0, 0)
                    : logarithmicAxis(texts("axis.latency"), "ms", map.edgesMs.front(), map.edgesMs.back());
  figure.heat = std::move(cells);
  const Ladder ladder = scenario.latencyMs.all.value_or(Ladder{});
  figure.textAlternative =
      texts("figure.heat.alt",
            {{"count", countText(ladder.count)}, {"min", millisText(ladder.min)}, {"max", millisText(ladder.max)}});
  return figure;
}

Figure errorsFigure(const ScenarioModel& scenario, const Texts& texts) {
  const ScenarioSeries& series = scenario.series;
  Figure figure = overTime(FigureKind::errorsByKind, "errors", scenario, texts);
  std::vector<double> sums(series.atS.size(), 0.0);
  std::vector<double> lefts;
  for (const double at : series.atS) {
    lefts.push_back(at - series.binS / 2);
  }
  for (const OutcomeSeries& outcome : series.failures) {
    for (std::size_t i = 0; i < sums.size(); ++i) {
      sums[i] += outcome.perS[i];
    }
    figure.series.push_back({std::string(outcomeId(outcome.outcome)), SeriesStyle::stackedBar, SeriesRole::palette,
                             false, series.binS, lefts, outcome.perS});
  }
  figure.left = linearAxis(texts("axis.failures"), "1/s", largestOf({sums}));
  figure.textAlternative =
      texts("figure.errors.alt", {{"share", failureShareText(scenario.totals.failed, scenario.totals.requests)}});
  return figure;
}

} // namespace tidemark

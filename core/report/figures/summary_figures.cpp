// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <tuple>

#include "core/report/figures/axes.h"
#include "core/report/figures/scenario_figures.h"
#include "core/report/figures/sparse_line.h"
#include "core/report/number_text.h"

namespace tidemark {

namespace {

constexpr std::size_t kMostBars = 20;
constexpr std::size_t kMostLines = 10;

FigureSeries curve(std::string name, SeriesRole role, const std::vector<CurvePoint>& points) {
  FigureSeries series{std::move(name), SeriesStyle::line, role, false, 0, {}, {}};
  for (const CurvePoint& point : points) {
    series.x.push_back(point.x);
    series.y.push_back(point.ms);
  }
  return series;
}

std::vector<const RequestModel*> slowest(const ScenarioModel& scenario) {
  std::vector<const RequestModel*> requests;
  for (const RequestModel& request : scenario.requests) {
    if (request.kind == RequestKind::request && request.latencyMs.all) {
      requests.push_back(&request);
    }
  }
  std::ranges::sort(requests, [](const RequestModel* a, const RequestModel* b) {
    return std::tie(b->latencyMs.all->p95, a->name) < std::tie(a->latencyMs.all->p95, b->name);
  });
  requests.resize(std::min(requests.size(), kMostBars));
  return requests;
}

// Where a line of a monitor series is drawn: the figure of its unit.
Figure& figureOfUnit(std::vector<Figure>& figures, const std::string& unit, const ScenarioModel& scenario,
                     const Texts& texts) {
  const auto found = std::ranges::find_if(figures, [&](const Figure& figure) { return figure.left.unit == unit; });
  if (found != figures.end()) {
    return *found;
  }
  figures.push_back(overTime(FigureKind::resourcesOverTime, "resources", scenario, texts));
  figures.back().left.unit = unit;
  return figures.back();
}

constexpr double kMebibyte = 1048576;

// Bytes are drawn in MiB, so that ticks are readable.
void scaleBytes(Figure& figure) {
  if (figure.left.unit != "B" && figure.left.unit != "B/s") {
    return;
  }
  figure.left.unit = figure.left.unit == "B" ? "MiB" : "MiB/s";
  for (FigureSeries& series : figure.series) {
    for (double& value : series.y) {
      value /= kMebibyte;
    }
  }
}

void closeResources(Figure& figure, const ScenarioModel& scenario, const Texts& texts) {
  scaleBytes(figure);
  figure.title = texts("figure.resources.unit", {{"scenario", scenario.name}, {"unit", figure.left.unit}});
  double largest = 0;
  std::string lines;
  for (const FigureSeries& series : figure.series) {
    largest = std::max(largest, largestOf({series.y}));
    lines += (lines.empty() ? "" : ", ") + series.name;
  }
  figure.left = linearAxis(texts("axis.reading"), figure.left.unit, largest);
  figure.textAlternative =
      texts("figure.resources.alt", {{"series", lines}, {"largest", valueText(largest, figure.left.unit)}});
}

} // namespace

Figure percentileCurveFigure(const ScenarioModel& scenario, const Texts& texts) {
  const ScenarioSeries& series = scenario.series;
  Figure figure;
  figure.kind = FigureKind::percentileCurve;
  figure.id = "curve";
  figure.title = texts("figure.curve", {{"scenario", scenario.name}});
  figure.caption = texts("figure.curve.caption");
  figure.series.push_back(curve(texts("series.all"), SeriesRole::p95, series.curveAll));
  if (!series.curveOk.empty()) {
    figure.series.push_back(curve(texts("series.ok"), SeriesRole::okRate, series.curveOk));
  }
  double furthest = 1;
  double largest = 0;
  double smallest = 0;
  for (const FigureSeries& drawn : figure.series) {
    furthest = std::max(furthest, largestOf({drawn.x}));
    largest = std::max(largest, largestOf({drawn.y}));
    const double least = smallestPositiveOf({drawn.y});
    smallest = smallest == 0 ? least : std::min(smallest, least);
  }
  figure.x = percentileAxis(texts("axis.percentile"), furthest);
  figure.left = smallest > 0 && largest / smallest > 10
                    ? logarithmicAxis(texts("axis.latency"), "ms", smallest, largest)
                    : linearAxis(texts("axis.latency"), "ms", largest);
  const Ladder ladder = scenario.latencyMs.all.value_or(Ladder{});
  figure.textAlternative = texts("figure.curve.alt", {{"p50", millisText(ladder.p50)},
                                                      {"p99", millisText(ladder.p99)},
                                                      {"p999", millisText(ladder.p999)},
                                                      {"max", millisText(ladder.max)}});
  return figure;
}

Figure requestsFigure(const ScenarioModel& scenario, const Texts& texts) {
  const std::vector<const RequestModel*> requests = slowest(scenario);
  Figure figure;
  figure.kind = FigureKind::byRequestBars;
  figure.id = "requests";
  figure.title = texts("figure.requests", {{"scenario", scenario.name}});
  figure.caption = texts("figure.requests.caption", {{"count", countText(requests.size())}});
  FigureSeries bars{"p95", SeriesStyle::bar, SeriesRole::p95, false, 0.7, {}, {}};
  std::vector<std::string> names;
  for (std::size_t i = 0; i < requests.size(); ++i) {
    names.push_back(requests[i]->name);
    bars.x.push_back(requests[i]->latencyMs.all->p95);
    bars.y.push_back(static_cast<double>(i));
    figure.textAlternative += (i == 0 ? "" : ", ") + requests[i]->name + " " + millisText(bars.x.back());
  }
  figure.x = linearAxis(texts("axis.p95"), "ms", largestOf({bars.x}));
  figure.left = categoryAxis({}, names);
  figure.series.push_back(std::move(bars));
  return figure;
}

std::vector<Figure> resourceFigures(const ScenarioModel& scenario, const Texts& texts) {
  std::vector<Figure> figures;
  for (const ResourceSeries& series : scenario.series.resources) {
    const bool drawn = series.info.unit != "state" && series.info.unit != "count";
    if (!drawn || largestOf({series.values}) <= 0) {
      continue;
    }
    Figure& figure = figureOfUnit(figures, series.info.unit, scenario, texts);
    if (figure.series.size() < kMostLines) {
      figure.series.push_back(
          {series.info.instance + " " + series.info.name, SeriesStyle::line, SeriesRole::palette, false, 0, {}, {}});
      fillSparse(figure.series.back(), scenario.series.atS, series.values);
    }
  }
  for (Figure& figure : figures) {
    closeResources(figure, scenario, texts);
  }
  return figures;
}

} // namespace tidemark

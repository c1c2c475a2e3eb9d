// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/figures/axes.h"
#include "core/report/figures/scenario_figures.h"
#include "core/report/number_text.h"

namespace tidemark {

namespace {

constexpr int kCurvePoints = 100;

FigureSeries measuredPoints(const ScenarioModel& scenario, const Texts& texts) {
  FigureSeries series{texts("series.levels"), SeriesStyle::points, SeriesRole::okRate, false, 0, {}, {}};
  for (const LoadPoint& point : loadPoints(scenario.levels)) {
    series.x.push_back(point.users);
    series.y.push_back(point.perS);
  }
  return series;
}

// The law as far as was measured: a curve beyond that would be taken for a promise.
FigureSeries fittedCurve(const UslFit& fit, const Texts& texts) {
  FigureSeries series{texts("series.usl"), SeriesStyle::line, SeriesRole::palette, false, 0, {}, {}};
  for (int i = 0; i <= kCurvePoints; ++i) {
    const double users = fit.mostUsers * i / kCurvePoints;
    series.x.push_back(users);
    series.y.push_back(std::max(0.0, fit.at(users)));
  }
  return series;
}

} // namespace

Figure throughputFigure(const ScenarioModel& scenario, const Texts& texts) {
  const UslFit& fit = scenario.usl.fit.value();
  Figure figure;
  figure.kind = FigureKind::throughputAgainstLoad;
  figure.id = "throughput";
  figure.title = texts("figure.throughput", {{"scenario", scenario.name}});
  figure.caption = texts("figure.throughput.caption");
  figure.basis = Basis::derived;
  figure.series = {measuredPoints(scenario, texts), fittedCurve(fit, texts)};
  figure.x = linearAxis(texts("axis.at-work"), {}, fit.mostUsers);
  figure.left = linearAxis(texts("axis.ok-rate"), "1/s", largestOf({figure.series[0].y, figure.series[1].y}));
  figure.textAlternative = texts("figure.throughput.alt", {{"levels", countText(fit.points)},
                                                           {"most", plainNumber(fit.mostUsers)},
                                                           {"rate", perSecondText(largestOf({figure.series[0].y}))},
                                                           {"r2", numberText(fit.r2)}});
  return figure;
}

} // namespace tidemark

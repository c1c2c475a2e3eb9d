// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_series.h"

#include <QCoreApplication>

#include "core/plan/describe.h"
#include "core/plan/open_load.h"
#include "ui/format/figure_text.h"

namespace tidemark::ui {
namespace {

bool isArrivals(const ScenarioPlan& scenario) { return isOpen(scenario.load); }
QString words(const char* text) { return QCoreApplication::translate("Load", text); }

} // namespace

std::vector<ChartSeries> loadSeries(const ScenarioPlan& scenario) {
  const auto points = timeline(scenario);
  if (points.empty()) {
    return {};
  }
  ChartSeries series;
  series.id = QStringLiteral("plan");
  series.name = isArrivals(scenario) ? words(QT_TRANSLATE_NOOP("Load", "Arrivals")) : figureText(FigureId::users).name;
  series.role = SeriesRole::rate;
  for (const TimelinePoint& point : points) {
    series.x.append(toSeconds(point.at));
    series.y.append(point.target);
  }
  return {series};
}

ChartMarks loadMarks(const ScenarioPlan& scenario) {
  ChartMarks marks;
  for (const StagePlan& stage : scenario.stages) {
    marks.stages.push_back({toSeconds(stage.from), toSeconds(stage.to), stage.name, stage.kind});
  }
  for (const Mark& mark : scenario.marks) {
    marks.events.push_back({toSeconds(mark.at), mark.name});
  }
  return marks;
}

ChartSpec loadSpec(const ScenarioPlan& scenario) {
  ChartSpec spec;
  spec.title = words(QT_TRANSLATE_NOOP("Load", "Planned load"));
  spec.definition =
      words(QT_TRANSLATE_NOOP("Load", "What the engine will be told, second by second; stages are shaded in turn."));
  spec.left = isArrivals(scenario) ? Unit::ratePerS : Unit::count;
  spec.selects = false;
  return spec;
}

double loadLengthS(const ScenarioPlan& scenario) {
  const auto points = timeline(scenario);
  return points.empty() ? toSeconds(scenario.planned) : toSeconds(points.back().at);
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_series.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/run/event_text.h"
#include "ui/format/figure_text.h"
#include "ui/format/labels.h"
#include "ui/format/worded.h"

namespace tidemark::ui {
namespace {

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

double startOf(const RunRecord& record, ScenarioId scenario) {
  return static_cast<double>(record.scenarios()[scenario.index()].startS);
}

struct PointLine {
  const char* id;
  FigureId figure;
  SeriesRole role;
  LineStyle style;
  bool right;
  float ChartPoint::* member;
};
constexpr std::array kRateLines{
    PointLine{"rate", FigureId::rate, SeriesRole::rate, LineStyle::line, false, &ChartPoint::ratePerS},
    PointLine{"okRate", FigureId::okRate, SeriesRole::okRate, LineStyle::line, false, &ChartPoint::okRatePerS},
    PointLine{"users", FigureId::users, SeriesRole::users, LineStyle::step, true, &ChartPoint::users},
};
constexpr std::array kPercentileLines{
    PointLine{"p50", FigureId::p50, SeriesRole::p50, LineStyle::line, false, &ChartPoint::p50Ms},
    PointLine{"p95", FigureId::p95, SeriesRole::p95, LineStyle::line, false, &ChartPoint::p95Ms},
    PointLine{"p99", FigureId::p99, SeriesRole::p99, LineStyle::line, false, &ChartPoint::p99Ms},
};

template <class Lines>
std::vector<ChartSeries> pointSeries(const RunRecord& record, ScenarioId scenario, const Lines& lines) {
  const auto& points = record.chart(scenario);
  const double start = startOf(record, scenario);
  std::vector<ChartSeries> all;
  for (const PointLine& line : lines) {
    ChartSeries series{
        QLatin1String(line.id), figureText(line.figure).name, line.role, 0, line.style, line.right, {}, {}, {}};
    series.x.reserve(static_cast<qsizetype>(points.size()));
    series.y.reserve(static_cast<qsizetype>(points.size()));
    for (const ChartPoint& point : points) {
      series.x.append(point.second - start);
      series.y.append(static_cast<double>(point.*line.member));
    }
    all.push_back(std::move(series));
  }
  return all;
}

double countOf(const ChartPoint& point, std::size_t outcome) {
  return outcome < point.outcomes.size() ? static_cast<double>(point.outcomes[outcome]) : 0;
}

// The usual distance between readings: 1 s, or what a slower monitor was told.
std::int32_t usualStep(const std::vector<std::int32_t>& seconds) {
  std::vector<std::int32_t> steps;
  for (std::size_t i = 1; i < seconds.size(); ++i) {
    steps.push_back(seconds[i] - seconds[i - 1]);
  }
  if (steps.empty()) {
    return 1;
  }
  const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
  std::ranges::nth_element(steps, middle);
  return *middle;
}

void fillReadings(ChartSeries& series, const ReadingSeries& readings, double start) {
  const std::int32_t step = usualStep(readings.seconds);
  for (std::size_t i = 0; i < readings.seconds.size(); ++i) {
    const double x = readings.seconds[i] - start;
    if (i > 0 && readings.seconds[i] - readings.seconds[i - 1] > 2 * step) {
      series.x.append(x - step);
      series.y.append(kGap);
    }
    series.x.append(x);
    series.y.append(readings.values[i]);
  }
}

QString readingName(const SeriesInfo& info) {
  const std::string& where = info.source == "host" ? info.source : info.instance;
  return QStringLiteral("%1 %2").arg(QString::fromStdString(where), tidemark::ui::readingName(info.name));
}

} // namespace

std::vector<ChartSeries> rateSeries(const RunRecord& record, ScenarioId scenario) {
  return pointSeries(record, scenario, kRateLines);
}

std::vector<ChartSeries> percentileSeries(const RunRecord& record, ScenarioId scenario) {
  return pointSeries(record, scenario, kPercentileLines);
}

std::vector<ChartSeries> errorSeries(const RunRecord& record, ScenarioId scenario) {
  const auto& points = record.chart(scenario);
  const double start = startOf(record, scenario);
  std::vector<double> sums(points.size(), 0);
  std::vector<ChartSeries> all;
  for (std::size_t outcome = 1; outcome < kOutcomeCount; ++outcome) {
    const bool aborted = outcome == static_cast<std::size_t>(Outcome::aborted);
    if (aborted || std::ranges::none_of(points, [&](const ChartPoint& p) { return countOf(p, outcome) > 0; })) {
      continue;
    }
    const auto kind = static_cast<Outcome>(outcome);
    ChartSeries series{QString::number(outcome),
                       label(kind),
                       SeriesRole::palette,
                       static_cast<int>(all.size()),
                       LineStyle::area,
                       false,
                       {},
                       {},
                       {}};
    for (std::size_t i = 0; i < points.size(); ++i) {
      sums[i] += countOf(points[i], outcome);
      series.x.append(points[i].second - start);
      series.y.append(sums[i]);
      series.values.append(countOf(points[i], outcome));
    }
    all.push_back(std::move(series));
  }
  return all;
}

std::vector<ChartSeries> resourceSeries(const RunRecord& record, ScenarioId scenario, const QStringList& ids,
                                        AxisUnits units) {
  std::vector<ChartSeries> all;
  for (const ReadingSeries& readings : record.readings()) {
    const QString id = QString::fromStdString(readings.info.id);
    const Unit unit = unitOf(readings.info.unit);
    if (!ids.contains(id) || (unit != units.left && unit != units.right)) {
      continue;
    }
    ChartSeries series{id,
                       readingName(readings.info),
                       SeriesRole::palette,
                       static_cast<int>(all.size()),
                       LineStyle::line,
                       unit != units.left,
                       {},
                       {},
                       {}};
    fillReadings(series, readings, startOf(record, scenario));
    all.push_back(std::move(series));
  }
  return all;
}

ChartMarks marksOf(const RunRecord& record, ScenarioId scenario) {
  const ScenarioRun& run = record.scenarios()[scenario.index()];
  const double start = startOf(record, scenario);
  ChartMarks marks;
  for (const StagePlan& stage : run.stages) {
    marks.stages.push_back({toSeconds(stage.from), toSeconds(stage.to), stage.name, stage.kind});
  }
  for (const RunEvent& event : record.events()) {
    const bool ownedByOther = event.scenario && *event.scenario != scenario;
    // Stages are bands already, and a scenario's start and end are the ends of the axis.
    const bool drawnOtherwise = event.kind == EventKind::stage || event.kind == EventKind::scenarioStart ||
                                event.kind == EventKind::scenarioEnd;
    if (!ownedByOther && !drawnOtherwise) {
      const QString text = worded(eventSentence(event));
      const QString what = text.isEmpty() ? label(event.kind) : label(event.kind) + QStringLiteral(": ") + text;
      marks.events.push_back({event.atS - start, what.toStdString()});
    }
  }
  for (const Annotation& each : record.annotations()) {
    if (each.kind == AnnotationKind::mark && each.atS) {
      marks.events.push_back(
          {*each.atS - start, label(EventKind::mark).toStdString() + ": " + each.text + " – " + each.by});
    }
  }
  return marks;
}

ChartMarks withLatencyLimits(ChartMarks marks, const RunPlan& plan, ScenarioId scenario) {
  for (const SloPlan& slo : plan.scenarios[scenario.index()].slos) {
    const bool drawn = slo.applicable && slo.slo.of.empty() && slo.slo.metric.kind == MetricKind::percentile &&
                       slo.slo.limit.isUpper();
    if (drawn) {
      marks.limits.push_back({slo.slo.limit.value, slo.slo.metric.text + " " + slo.slo.limit.text, false});
    }
  }
  return marks;
}

} // namespace tidemark::ui

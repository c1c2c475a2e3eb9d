// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>

#include "tests/fakes/sample_document.h"

namespace tidemark {

namespace {

constexpr int kSeconds = 600;
constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

// Repeatable roughness between −1 and 1.
double noise(int i, int seed) {
  return std::sin(i * 12.9898 + seed * 78.233) * 0.5 + std::sin(i * 4.1414 + seed * 3.7) * 0.3 +
         std::sin(i * 0.31) * 0.2;
}

double usersAt(double t) { return t < 120 ? 50 * t / 120 : t < 360 ? 50 : t < 420 ? 50 + 50 * (t - 360) / 60 : 100; }

Axis timeAxis() {
  Axis axis{"Time", "m:ss", AxisScale::linear, 0, kSeconds, {}};
  for (int t = 0; t <= kSeconds; t += 60) {
    axis.ticks.push_back({static_cast<double>(t), std::to_string(t / 60) + ":00"});
  }
  return axis;
}

Axis linear(std::string label, std::string unit, double max, double step) {
  Axis axis{std::move(label), std::move(unit), AxisScale::linear, 0, max, {}};
  for (int i = 0; i * step <= max; ++i) {
    axis.ticks.push_back({i * step, std::to_string(static_cast<int>(i * step))});
  }
  return axis;
}

Figure overTime(FigureKind kind, std::string id, std::string title) {
  Figure figure;
  figure.kind = kind;
  figure.id = std::move(id);
  figure.title = std::move(title);
  figure.caption = "One point a second. Measured over the whole scenario.";
  figure.x = timeAxis();
  figure.stages = {{0, 120, "ramp to 50", StageKind::ramp},
                   {120, 360, "hold 50", StageKind::hold},
                   {360, 420, "ramp", StageKind::ramp},
                   {420, 600, "hold 100", StageKind::hold}};
  figure.events = {{300, "cache flushed"}, {312, "worker restarted"}};
  return figure;
}

template <class F>
FigureSeries line(std::string name, SeriesRole role, F value) {
  FigureSeries series{std::move(name), SeriesStyle::line, role, false, 0, {}, {}};
  for (int t = 0; t < kSeconds; ++t) {
    series.x.push_back(t + 0.5);
    series.y.push_back(value(t));
  }
  return series;
}

} // namespace

Figure sampleRateFigure() {
  Figure figure = overTime(FigureKind::rateAndUsers, "rate", "Requests a second and users, scenario “soak”");
  figure.left = linear("Rate", "1/s", 250, 50);
  figure.right = linear("Users", "", 120, 20);
  const auto rate = [](int t) { return t > 200 && t < 215 ? kGap : usersAt(t) * 2.1 + 9 * noise(t, 1); };
  figure.series = {line("all requests", SeriesRole::rate, rate),
                   line("ok requests", SeriesRole::okRate, [&](int t) { return rate(t) * (t > 420 ? 0.9 : 0.99); }),
                   line("users", SeriesRole::users, [](int t) { return std::floor(usersAt(t)); })};
  figure.series[2].style = SeriesStyle::step;
  figure.series[2].rightAxis = true;
  figure.limits = {{100, "at least 100/s", false}};
  figure.textAlternative = "Mean 139/s, peak 214/s over 10 s, with up to 100 users & no stall.";
  return figure;
}

Figure samplePercentilesFigure() {
  Figure figure = overTime(FigureKind::percentilesOverTime, "latency", "Latency percentiles");
  figure.left = {"Latency", "ms", AxisScale::logarithmic,
                 1,         1000, {{1, "1"}, {10, "10"}, {100, "100"}, {1000, "1,000"}}};
  const auto base = [](int t) { return std::exp(0.015 * usersAt(t)) * 4; };
  figure.series = {
      line("p50", SeriesRole::p50, [&](int t) { return base(t) * (1 + 0.1 * noise(t, 2)); }),
      line("p95", SeriesRole::p95, [&](int t) { return base(t) * 4 * (1 + 0.3 * noise(t, 3)); }),
      line("p99", SeriesRole::p99, [&](int t) { return t == 480 ? 4000 : base(t) * 9 * (1 + 0.5 * noise(t, 4)); })};
  figure.limits = {{200, "p95 < 200 ms", false}};
  figure.textAlternative = "p50 12 ms, p95 48 ms, p99 160 ms, largest 4,000 ms.";
  return figure;
}

Figure sampleHeatFigure() {
  Figure figure = overTime(FigureKind::latencyHeatMap, "heat", "Latency heat map");
  figure.events.clear();
  figure.left = {"Latency", "ms", AxisScale::logarithmic,
                 1,         1000, {{1, "1"}, {10, "10"}, {100, "100"}, {1000, "1,000"}}};
  HeatCells heat;
  constexpr int kColumns = 120;
  constexpr int kRows = 30;
  for (int c = 0; c <= kColumns; ++c) {
    heat.xEdges.push_back(c * 5.0);
  }
  for (int r = 0; r <= kRows; ++r) {
    heat.yEdges.push_back(std::pow(10.0, 3.0 * r / kRows));
  }
  for (int c = 0; c < kColumns; ++c) {
    const double centre = 10 * std::log10(4 * std::exp(0.015 * usersAt(c * 5)));
    for (int r = 0; r < kRows; ++r) {
      const double distance = (r - centre) / (r > centre ? 4.5 : 1.8);
      const auto count =
          static_cast<std::uint64_t>(900 * std::exp(-distance * distance) * (1 + 0.5 * noise(c * 31 + r, 5)));
      heat.counts.push_back(count);
      heat.maxCount = std::max(heat.maxCount, count);
    }
  }
  figure.heat = std::move(heat);
  figure.textAlternative = "Most requests take 4 to 20 ms; the band widens with the users.";
  return figure;
}

Figure sampleCurveFigure() {
  Figure figure;
  figure.kind = FigureKind::percentileCurve;
  figure.id = "curve";
  figure.title = "Latency by percentile";
  figure.caption = "All requests of the scenario.";
  figure.x = {"Percentile",
              "%",
              AxisScale::logarithmic,
              1,
              20000,
              {{1, "0"}, {2, "50"}, {10, "90"}, {100, "99"}, {1000, "99.9"}, {10000, "99.99"}}};
  figure.left = linear("Latency", "ms", 500, 100);
  FigureSeries all{"all requests", SeriesStyle::line, SeriesRole::p95, false, 0, {}, {}};
  FigureSeries baseline{"baseline 2026-11-02", SeriesStyle::line, SeriesRole::baseline, false, 0, {}, {}};
  for (double x = 1; x <= 15914; x *= 1.15) {
    all.x.push_back(x);
    all.y.push_back(4 + 11 * std::pow(std::log(x), 1.65));
    baseline.x.push_back(x);
    baseline.y.push_back(4 + 13 * std::pow(std::log(x), 1.5));
  }
  figure.series = {all, baseline};
  figure.textAlternative = "p50 8 ms, p99 140 ms, p99.9 270 ms, max 460 ms.";
  return figure;
}

Figure sampleErrorsFigure() {
  Figure figure = overTime(FigureKind::errorsByKind, "errors", "Failures a second by kind");
  figure.left = linear("Failures", "1/s", 30, 10);
  const auto failures = [](std::string name, int from, int to, double height, int seed) {
    FigureSeries series{std::move(name), SeriesStyle::stackedBar, SeriesRole::palette, false, 5, {}, {}};
    for (int t = 0; t < kSeconds; t += 5) {
      series.x.push_back(t);
      series.y.push_back(t >= from && t < to ? std::max(0.0, height * (1 + 0.6 * noise(t, seed))) : 0);
    }
    return series;
  };
  figure.series = {failures("status 5xx", 420, 600, 9, 6), failures("timeout", 300, 345, 12, 7),
                   failures("refused", 312, 330, 6, 8)};
  figure.textAlternative = "3.2 % of 83,412 requests failed, most of them with a 5xx status after 7:00.";
  return figure;
}

Figure sampleBarsFigure() {
  Figure figure;
  figure.kind = FigureKind::byRequestBars;
  figure.id = "requests";
  figure.title = "p95 by request";
  figure.caption = "The slowest first.";
  figure.x = linear("p95", "ms", 250, 50);
  const std::vector<std::string> names{"POST /api/v1/data/ingest", "GET /health", "POST /api/v1/ml/predict",
                                       "GET /api/v1/some/exceptionally/long/path/that/never/ends?with=query&and=more",
                                       "tools/call 数据查询"};
  figure.left = {"", "", AxisScale::category, -0.5, static_cast<double>(names.size()) - 0.5, {}};
  FigureSeries bars{"p95", SeriesStyle::bar, SeriesRole::p95, false, 0.7, {212, 160, 88, 31, 2.1}, {0, 1, 2, 3, 4}};
  for (std::size_t i = 0; i < names.size(); ++i) {
    figure.left.ticks.push_back({static_cast<double>(i), names[i]});
  }
  figure.series = {bars};
  figure.textAlternative = "POST /api/v1/data/ingest 212 ms, GET /health 160 ms and three more.";
  return figure;
}

Figure sampleResourcesFigure() {
  Figure figure = overTime(FigureKind::resourcesOverTime, "resources", "Processor, in % of one core");
  figure.left = linear("Reading", "%", 100, 20);
  for (int i = 0; i < 8; ++i) {
    figure.series.push_back(line("container-" + std::to_string(i + 1) + " CPU", SeriesRole::palette, [i](int t) {
      return t > 100 * i && t < 100 * i + 8 ? kGap : 8 + 9 * i + usersAt(t) * 0.2 + 2.5 * noise(t, 10 + i);
    }));
  }
  figure.series.push_back({"swap", SeriesStyle::points, SeriesRole::palette, false, 0, {60, 240, 480}, {5, 12, 140}});
  figure.textAlternative = "Eight containers between 8 and 90 %.";
  return figure;
}

} // namespace tidemark

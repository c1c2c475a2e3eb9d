// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/plan/load.h"
#include "core/report/basis.h"

namespace tidemark {

// What a figure shows. The data say how to draw it; the kind gives size and habit.
enum class FigureKind : std::uint8_t {
  rateAndUsers,          // lines over time: rate and ok rate on the left axis, users as steps on the right
  percentilesOverTime,   // lines over time, logarithmic where the values span a decade
  latencyHeatMap,        // Figure::heat over time
  percentileCurve,       // lines; x is 1/(1−p), logarithmic, ticks labelled by percentile
  errorsByKind,          // stacked bars over time, one series an outcome
  byRequestBars,         // horizontal bars: categories on the left axis (y), values along x
  resourcesOverTime,     // lines over time
  throughputAgainstLoad, // points and a fitted line over users at work
};

enum class AxisScale : std::uint8_t { linear, logarithmic, category };

struct AxisTick {
  double at = 0;
  std::string label;
  friend bool operator==(const AxisTick&, const AxisTick&) = default;
};

// Range and ticks are decided here, data lie inside or are cut by the writer at the range. `category`: the
// ticks are the categories at 0, 1, 2 … and the range is −0.5 … n−0.5.
struct Axis {
  std::string label; // "Latency"
  std::string unit;  // "ms"; may be empty
  AxisScale scale = AxisScale::linear;
  double min = 0;
  double max = 1; // always above min; above 0 where logarithmic
  std::vector<AxisTick> ticks;
  friend bool operator==(const Axis&, const Axis&) = default;
};

enum class SeriesStyle : std::uint8_t { line, step, stackedBar, bar, points };
// What a series means, so that each writer and theme colours the same thing the same way. `palette`: by order.
enum class SeriesRole : std::uint8_t { palette, rate, okRate, users, p50, p95, p99, max, failed, baseline };

// Parallel arrays, x rising for lines; NaN in y is a gap. A stackedBar's x is the left edge of its bar.
struct FigureSeries {
  std::string name;
  SeriesStyle style = SeriesStyle::line;
  SeriesRole role = SeriesRole::palette;
  bool rightAxis = false;
  double barWidth = 0; // bars: in units of x
  std::vector<double> x;
  std::vector<double> y;
  friend bool operator==(const FigureSeries&, const FigureSeries&) = default;
};

// Counts in cells: column c covers x from xEdges[c] to xEdges[c+1], row r the same in y;
// counts[c × rows + r]. Draw by logarithm of the count; 0 is empty.
struct HeatCells {
  std::vector<double> xEdges;
  std::vector<double> yEdges;
  std::vector<std::uint64_t> counts;
  std::uint64_t maxCount = 0;
  friend bool operator==(const HeatCells&, const HeatCells&) = default;
};

// A stage on a time axis: a shaded band with its name where it fits.
struct StageMark {
  double from = 0;
  double to = 0;
  std::string name;
  StageKind kind = StageKind::hold;
  friend bool operator==(const StageMark&, const StageMark&) = default;
};
// A mark or event: a vertical line.
struct EventMark {
  double at = 0;
  std::string text;
  friend bool operator==(const EventMark&, const EventMark&) = default;
};
// An SLO limit: a horizontal line on the left (or right) axis.
struct LimitLine {
  double value = 0;
  std::string label;
  bool rightAxis = false;
  friend bool operator==(const LimitLine&, const LimitLine&) = default;
};

// One figure, as data. `id` is unique in the document and a file name without extension.
struct Figure {
  FigureKind kind = FigureKind::rateAndUsers;
  std::string id;
  std::string title;
  std::string caption;         // window, basis in words
  std::string textAlternative; // what a reader who cannot see it should know, numbers included
  Basis basis = Basis::measured;
  Axis x;
  Axis left;
  std::optional<Axis> right;
  std::vector<FigureSeries> series;
  std::optional<HeatCells> heat;
  std::vector<StageMark> stages;
  std::vector<EventMark> events;
  std::vector<LimitLine> limits;
  friend bool operator==(const Figure&, const Figure&) = default;
};

} // namespace tidemark

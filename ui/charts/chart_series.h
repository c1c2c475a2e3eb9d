// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <vector>

#include "core/report/figure.h"
#include "ui/format/formatter.h"

namespace tidemark::ui {

enum class LineStyle : std::uint8_t {
  line,
  step, // holds its value until the next point
  area, // step, filled down to the axis; given bottom first with sums in y and the own values in `values`
};

// One line of a time chart: x in seconds from the scenario's start, rising; NaN in y is a gap.
struct ChartSeries {
  QString id;
  QString name;
  SeriesRole role = SeriesRole::palette;
  int index = 0; // which look, for role palette
  LineStyle style = LineStyle::line;
  bool rightAxis = false;
  QVector<double> x;
  QVector<double> y;
  QVector<double> values; // what the legend says where it is not y; empty: y

  // The value at or last before an instant; NaN where there is none.
  [[nodiscard]] double valueAt(double second) const;
};

// What a chart is, apart from its data.
struct ChartSpec {
  QString title;
  QString definition; // tooltip of the title
  Unit left = Unit::plain;
  Unit right = Unit::plain;
  bool hasRight = false;
  bool selects = true;    // dragging chooses a window
  QString emptyText = {}; // said while there is no series
};

// Drawn behind and over the lines of every chart of a page. Times as in ChartSeries.
struct ChartMarks {
  std::vector<StageMark> stages;
  std::vector<EventMark> events;
  std::vector<LimitLine> limits;
};

} // namespace tidemark::ui

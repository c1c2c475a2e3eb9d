// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figures/figure_canvas.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tidemark::ui {

namespace {

void fillCut(const FigureCanvas& canvas, const QRectF& bar, const QColor& colour) {
  const QRectF cut = bar.normalized().intersected(canvas.frame.plot);
  if (cut.width() > 0 && cut.height() > 0) {
    canvas.painter.fillRect(cut, colour);
  }
}

double zeroOf(const FigureCanvas& canvas, const AxisMap& map, bool horizontal) {
  const double zero = map(0);
  const QRectF& plot = canvas.frame.plot;
  return horizontal ? std::clamp(zero, plot.left(), plot.right()) : std::clamp(zero, plot.top(), plot.bottom());
}

// Bars of several series share a category's row.
struct BarSlot {
  double offset = 0; // from the category's centre, in units of the category axis
  double width = 0;
};

BarSlot slotOf(const FigureCanvas& canvas, std::size_t index) {
  std::size_t before = 0;
  std::size_t all = 0;
  for (std::size_t i = 0; i < canvas.figure.series.size(); ++i) {
    const bool bar = canvas.figure.series[i].style == SeriesStyle::bar;
    before += bar && i < index ? 1U : 0U;
    all += bar ? 1U : 0U;
  }
  const double whole = canvas.figure.series[index].barWidth > 0 ? canvas.figure.series[index].barWidth : 0.7;
  const double width = whole / static_cast<double>(std::max<std::size_t>(1, all));
  return {(static_cast<double>(before) + 0.5) * width - whole / 2, width};
}

// Where the left axis holds the categories bars lie, else they stand.
void paintBarSeries(const FigureCanvas& canvas, std::size_t index) {
  const FigureSeries& series = canvas.figure.series[index];
  const bool lying = canvas.figure.left.scale == AxisScale::category;
  const BarSlot slot = slotOf(canvas, index);
  const QColor colour = canvas.theme.look(series.role, index).colour;
  const AxisMap& along = lying ? canvas.x : canvas.y(series.rightAxis);
  const AxisMap& across = lying ? canvas.left : canvas.x;
  const double zero = zeroOf(canvas, along, lying);
  const std::size_t count = std::min(series.x.size(), series.y.size());
  for (std::size_t i = 0; i < count; ++i) {
    const double value = lying ? series.x[i] : series.y[i];
    const double at = (lying ? series.y[i] : series.x[i]) + slot.offset;
    if (!std::isfinite(value) || !std::isfinite(at)) {
      continue;
    }
    const QPointF from(across(at - slot.width / 2), zero);
    const QPointF to(across(at + slot.width / 2), along(value));
    fillCut(canvas, lying ? QRectF(QPointF(from.y(), from.x()), QPointF(to.y(), to.x())) : QRectF(from, to), colour);
  }
}

// One column of the stack: what each series adds, in the figure's order.
struct Stack {
  double left = 0;
  double right = 0;
  std::vector<std::pair<std::size_t, double>> parts;
  [[nodiscard]] double total() const {
    double sum = 0;
    for (const auto& part : parts) {
      sum += part.second;
    }
    return sum;
  }
};

std::vector<Stack> stacksOf(const FigureCanvas& canvas) {
  std::map<double, Stack> byLeft;
  for (std::size_t s = 0; s < canvas.figure.series.size(); ++s) {
    const FigureSeries& series = canvas.figure.series[s];
    const std::size_t count = series.style == SeriesStyle::stackedBar ? std::min(series.x.size(), series.y.size()) : 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (std::isfinite(series.y[i]) && series.y[i] > 0) {
        Stack& stack = byLeft[series.x[i]];
        stack.left = canvas.x(series.x[i]);
        stack.right = canvas.x(series.x[i] + series.barWidth);
        stack.parts.emplace_back(s, series.y[i]);
      }
    }
  }
  std::vector<Stack> stacks;
  stacks.reserve(byLeft.size());
  for (auto& entry : byLeft) {
    stacks.push_back(std::move(entry.second));
  }
  return stacks;
}

// Bars narrower than half a unit of paper cannot be seen one by one: the highest of each half unit stands for all.
std::vector<Stack> highestPerColumn(std::vector<Stack> stacks) {
  constexpr double kColumns = 2;
  std::vector<Stack> kept;
  double current = std::nan("");
  for (Stack& stack : stacks) {
    const bool narrow = stack.right - stack.left < 1 / kColumns;
    const double column = std::floor(stack.left * kColumns);
    if (!narrow || column != current) {
      stack.right = narrow ? stack.left + 1 / kColumns : stack.right;
      kept.push_back(std::move(stack));
    } else if (stack.total() > kept.back().total()) {
      kept.back().parts = std::move(stack.parts);
    }
    current = column;
  }
  return kept;
}

void paintStack(const FigureCanvas& canvas, const Stack& stack) {
  const double gap = stack.right - stack.left > 0.5 * canvas.theme.fontSize ? 0.06 * canvas.theme.fontSize : 0;
  double sum = 0;
  for (const auto& [index, value] : stack.parts) {
    const FigureSeries& series = canvas.figure.series[index];
    const AxisMap& y = canvas.y(series.rightAxis);
    const double low = sum == 0 ? zeroOf(canvas, y, false) : y(sum);
    sum += value;
    fillCut(canvas, QRectF(QPointF(stack.left + gap, y(sum)), QPointF(stack.right - gap, low)),
            canvas.theme.look(series.role, index).colour);
  }
}

} // namespace

void paintBars(const FigureCanvas& canvas) {
  for (const Stack& stack : highestPerColumn(stacksOf(canvas))) {
    paintStack(canvas, stack);
  }
  for (std::size_t i = 0; i < canvas.figure.series.size(); ++i) {
    if (canvas.figure.series[i].style == SeriesStyle::bar) {
      paintBarSeries(canvas, i);
    }
  }
}

} // namespace tidemark::ui

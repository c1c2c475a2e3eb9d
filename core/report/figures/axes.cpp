// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures/axes.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/report/number_text.h"

namespace tidemark {

namespace {

constexpr double kMostTicks = 6;

// 1, 2 or 5 times a power of ten, so that at most kMostTicks cover the range.
double roundStep(double range) {
  const double rough = range / kMostTicks;
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (factor * power >= rough) {
      return factor * power;
    }
  }
  return 10 * power;
}

constexpr std::array kTimeSteps = {1.0,   2.0,   5.0,    10.0,   15.0,   30.0,    60.0,    120.0,   300.0,
                                   600.0, 900.0, 1800.0, 3600.0, 7200.0, 14400.0, 21600.0, 43200.0, 86400.0};

void addTicks(Axis& axis, double step, std::string (*text)(double)) {
  for (int i = 0; i * step <= axis.max * (1 + 1e-9); ++i) {
    axis.ticks.push_back({i * step, text(i * step)});
  }
}

} // namespace

Axis linearAxis(std::string label, std::string unit, double largest) {
  Axis axis{std::move(label), std::move(unit), AxisScale::linear, 0, 1, {}};
  const double step = largest > 0 ? roundStep(largest) : 0.2;
  axis.max = largest > 0 ? std::ceil(largest / step - 1e-9) * step : 1;
  addTicks(axis, step, plainNumber);
  return axis;
}

Axis logarithmicAxis(std::string label, std::string unit, double smallest, double largest) {
  Axis axis{std::move(label), std::move(unit), AxisScale::logarithmic, 0.1, 1, {}};
  if (smallest > 0 && largest > 0) {
    const double low = std::floor(std::log10(smallest));
    axis.min = std::pow(10.0, low);
    axis.max = std::pow(10.0, std::max(low + 1, std::ceil(std::log10(largest) - 1e-9)));
  }
  for (double at = axis.min; at <= axis.max * (1 + 1e-9); at *= 10) {
    axis.ticks.push_back({at, plainNumber(at)});
  }
  return axis;
}

Axis timeAxis(std::string label, double seconds) {
  Axis axis{std::move(label), {}, AxisScale::linear, 0, std::max(1.0, seconds), {}};
  double step = kTimeSteps.back();
  for (const double candidate : kTimeSteps) {
    if (axis.max / candidate <= 8) {
      step = candidate;
      break;
    }
  }
  addTicks(axis, step, clockText);
  return axis;
}

Axis percentileAxis(std::string label, double largest) {
  Axis axis{std::move(label), "%", AxisScale::logarithmic, 1, std::max(10.0, largest), {}};
  axis.ticks.push_back({1, "0"});
  axis.ticks.push_back({2, "50"});
  std::string nines = "99.9";
  for (double at = 10; at <= axis.max * (1 + 1e-9); at *= 10) {
    axis.ticks.push_back({at, at < 15 ? "90" : at < 150 ? "99" : nines});
    if (at > 150) {
      nines += '9';
    }
  }
  return axis;
}

Axis categoryAxis(std::string label, const std::vector<std::string>& names) {
  const auto count = static_cast<double>(std::max<std::size_t>(1, names.size()));
  Axis axis{std::move(label), {}, AxisScale::category, -0.5, count - 0.5, {}};
  for (std::size_t i = 0; i < names.size(); ++i) {
    axis.ticks.push_back({static_cast<double>(i), names[i]});
  }
  return axis;
}

double largestOf(std::initializer_list<std::span<const double>> series) {
  double largest = 0;
  for (const std::span<const double> values : series) {
    for (const double value : values) {
      largest = std::isfinite(value) ? std::max(largest, value) : largest;
    }
  }
  return largest;
}

double smallestPositiveOf(std::initializer_list<std::span<const double>> series) {
  double smallest = 0;
  for (const std::span<const double> values : series) {
    for (const double value : values) {
      const bool smaller = std::isfinite(value) && value > 0 && (smallest == 0 || value < smallest);
      smallest = smaller ? value : smallest;
    }
  }
  return smallest;
}

} // namespace tidemark

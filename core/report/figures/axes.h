// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/report/figure.h"

namespace tidemark {

// Axes with round ticks that hold all values given (NaN left out).

// From 0 to a round number at or above the largest value; 0 … 1 without any.
Axis linearAxis(std::string label, std::string unit, double largest);
// Whole decades around the values; 0.1 … 1 without a positive one.
Axis logarithmicAxis(std::string label, std::string unit, double smallest, double largest);
// From 0 to `seconds`, ticks in seconds, minutes or hours of the run.
Axis timeAxis(std::string label, double seconds);
// 1/(1−p), ticks at 0, 50, 90, 99, 99.9 … % up to `largest`.
Axis percentileAxis(std::string label, double largest);
Axis categoryAxis(std::string label, const std::vector<std::string>& names);

// Largest and smallest positive value of several series; 0 when there is none.
double largestOf(std::initializer_list<std::span<const double>> series);
double smallestPositiveOf(std::initializer_list<std::span<const double>> series);

} // namespace tidemark

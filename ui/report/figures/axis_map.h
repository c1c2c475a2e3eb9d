// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figure.h"

namespace tidemark::ui {

// Values of an axis to positions on paper. A value outside the range maps outside; what a logarithmic axis cannot
// show (zero and less) maps beyond its low end, so that a line towards it is cut there. NaN stays NaN.
class AxisMap {
public:
  AxisMap(const Axis& axis, double atMin, double atMax);
  [[nodiscard]] double operator()(double value) const;
  [[nodiscard]] bool holds(double value) const;

private:
  [[nodiscard]] double scaled(double value) const;

  AxisScale m_scale;
  double m_min;
  double m_max;
  double m_atMin;
  double m_perUnit;
};

} // namespace tidemark::ui

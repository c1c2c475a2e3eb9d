// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figures/axis_map.h"

#include <algorithm>
#include <cmath>

namespace tidemark::ui {

namespace {

constexpr double kDecadesBelow = 3; // where zero is put under a logarithmic axis
constexpr double kRounding = 1e-9;

} // namespace

AxisMap::AxisMap(const Axis& axis, double atMin, double atMax)
    : m_scale(axis.scale), m_min(axis.min), m_max(axis.max), m_atMin(atMin), m_perUnit(0) {
  const double range = scaled(m_max) - scaled(m_min);
  m_perUnit = range > 0 ? (atMax - atMin) / range : 0;
}

double AxisMap::scaled(double value) const {
  if (m_scale != AxisScale::logarithmic || std::isnan(value)) {
    return value;
  }
  return std::log10(std::max(value, m_min * std::pow(10.0, -kDecadesBelow)));
}

double AxisMap::operator()(double value) const { return m_atMin + (scaled(value) - scaled(m_min)) * m_perUnit; }

bool AxisMap::holds(double value) const {
  const double slack = (m_max - m_min) * kRounding;
  return value >= m_min - slack && value <= m_max + slack;
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/latency_ticker.h"

#include <array>
#include <cmath>

namespace tidemark::ui {
namespace {

constexpr double kFewDecades = 2;

} // namespace

QVector<double> LatencyTicker::createTickVector(double /*tickStep*/, const QCPRange& range) {
  static constexpr std::array<double, 3> kBetween{1, 2, 5};
  const bool few = range.size() < kFewDecades;
  QVector<double> ticks;
  for (int decade = static_cast<int>(std::floor(range.lower)); decade <= static_cast<int>(std::ceil(range.upper));
       ++decade) {
    for (const double between : kBetween) {
      const double tick = decade + std::log10(between);
      if ((few || between == 1) && range.contains(tick)) {
        ticks.append(tick);
      }
    }
  }
  return ticks;
}

QString LatencyTicker::getTickLabel(double tick, const QLocale& /*locale*/, QChar /*formatChar*/, int /*precision*/) {
  // The logarithm's last digit is not the value's.
  const double ms = std::pow(10.0, tick);
  const double unit = std::pow(10.0, std::floor(tick + 1e-9));
  return m_formatter.value(std::round(ms / unit) * unit, Unit::ms);
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/unit_ticker.h"

#include <array>
#include <cmath>

namespace tidemark::ui {

namespace {

constexpr int kMostDecimals = 6;

// As many as tell this step from its neighbours: 1 of 2.5, 2 of 0.25.
int decimalsOf(double step) {
  int decimals = 0;
  for (double scaled = step; decimals < kMostDecimals && std::abs(scaled - std::round(scaled)) > scaled * 1e-6;
       scaled *= 10) {
    ++decimals;
  }
  return decimals;
}

} // namespace

double UnitTicker::getTickStep(const QCPRange& range) {
  const double step = QCPAxisTicker::getTickStep(QCPRange(range.lower * m_scale.factor, range.upper * m_scale.factor));
  m_decimals = decimalsOf(step);
  return step / m_scale.factor;
}

QString UnitTicker::getTickLabel(double tick, const QLocale& /*locale*/, QChar /*formatChar*/, int /*precision*/) {
  return m_formatter.locale().toString(tick * m_scale.factor, 'f', m_decimals);
}

double ClockTicker::getTickStep(const QCPRange& range) {
  static constexpr std::array<double, 17> kSteps{1,   2,   5,    10,   15,   30,    60,    120,  300,
                                                 600, 900, 1800, 3600, 7200, 10800, 21600, 43200};
  const double wanted = range.size() / std::max(2, tickCount());
  const auto* found = std::ranges::lower_bound(kSteps, wanted);
  return found == kSteps.end() ? 86400 * std::ceil(wanted / 86400) : *found;
}

int ClockTicker::getSubTickCount(double /*tickStep*/) { return 0; }

QString ClockTicker::getTickLabel(double tick, const QLocale& /*locale*/, QChar /*formatChar*/, int /*precision*/) {
  return m_formatter.clock(tick + 1e-6);
}

} // namespace tidemark::ui

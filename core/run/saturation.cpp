// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/saturation.h"

namespace tidemark {

void SaturationRule::add(const GeneratorPoint& point) {
  // A lag of NaN (no timer was due) compares false.
  const bool over = point.loopLagP99Ms > kSaturatedLoopLagMs || point.busyPercent > kSaturatedBusyPercent;
  const bool continues = m_row == 0 || point.second == m_last + 1;
  m_row = !over ? 0 : continues ? m_row + 1 : 1;
  m_last = point.second;
  if (m_row == kSaturationS) {
    for (std::int64_t second = m_last - kSaturationS + 1; second <= m_last; ++second) {
      m_seconds.push_back(second);
    }
  } else if (m_row > kSaturationS) {
    m_seconds.push_back(m_last);
  }
}

} // namespace tidemark

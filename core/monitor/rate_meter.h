// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/clock.h"

namespace tidemark {

// Turns readings of a counter into a rate per second. Nothing at the first reading, and where the counter or the
// time has gone back.
class RateMeter {
public:
  std::optional<double> next(double counter, Instant now) {
    const bool known = m_known && now > m_time && counter >= m_counter;
    const double rate = known ? (counter - m_counter) / toSeconds(now - m_time) : 0.0;
    m_known = true;
    m_counter = counter;
    m_time = now;
    return known ? std::optional(rate) : std::nullopt;
  }
  void forget() { m_known = false; }

private:
  bool m_known = false;
  double m_counter = 0;
  Instant m_time;
};

} // namespace tidemark

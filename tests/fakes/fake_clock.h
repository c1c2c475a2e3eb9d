// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace tidemark {

// A clock that moves only when a test moves it. Starts at one hour of monotonic time, so that instants before
// the start can be told from zero, and on 2026-11-21T00:00:00Z.
class FakeClock final : public Clock {
public:
  [[nodiscard]] Instant now() const override { return m_now; }
  [[nodiscard]] WallTime wallNow() const override { return m_wall; }

  void advance(Nanos step) {
    m_now += step;
    m_wall += step;
  }
  // A step of the calendar alone, as when somebody sets the clock.
  void stepWall(Nanos step) { m_wall += step; }

private:
  Instant m_now{std::chrono::hours{1}};
  WallTime m_wall{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}};
};

} // namespace tidemark

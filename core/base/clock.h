// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace tidemark {

using Nanos = std::chrono::nanoseconds;

// An instant of the machine's monotonic clock, in nanoseconds. Never compared between machines.
using Instant = std::chrono::time_point<std::chrono::steady_clock, Nanos>;

// An instant of the calendar, UTC, in nanoseconds since 1970.
using WallTime = std::chrono::time_point<std::chrono::system_clock, Nanos>;

// The seam through which time enters. Tests pass a FakeClock (tests/fakes/fake_clock.h).
class Clock {
public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual Instant now() const = 0;
  [[nodiscard]] virtual WallTime wallNow() const = 0;
};

// The real clock: CLOCK_MONOTONIC and CLOCK_REALTIME. Stateless, any thread.
class SystemClock final : public Clock {
public:
  [[nodiscard]] Instant now() const override { return std::chrono::steady_clock::now(); }
  [[nodiscard]] WallTime wallNow() const override { return std::chrono::system_clock::now(); }
};

// Fractional seconds and milliseconds, for display and formulas; never for scheduling.
constexpr double toSeconds(Nanos d) { return std::chrono::duration<double>(d).count(); }
constexpr double toMillis(Nanos d) { return std::chrono::duration<double, std::milli>(d).count(); }

} // namespace tidemark

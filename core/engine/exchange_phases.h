// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/metrics/sample.h"
#include "core/net/exchange.h"

namespace tidemark {

// From one time of an exchange to another; kNoPhase where one of them never came.
inline Nanos spanOf(Instant from, Instant to) {
  return from == ExchangeTimes::kUnset || to == ExchangeTimes::kUnset ? kNoPhase : to - from;
}

inline Nanos serviceOf(const ExchangeTimes& times) { return spanOf(times.sent, times.done); }

// By Phase. Waiting is a phase only where a shared pool made it wait.
inline std::array<Nanos, kPhaseCount> phasesOf(const ExchangeTimes& times) {
  const Instant opened = times.assigned != ExchangeTimes::kUnset ? times.assigned : times.queued;
  const bool waited = times.assigned > times.queued;
  return {waited ? spanOf(times.queued, times.assigned) : kNoPhase,
          spanOf(opened, times.dnsDone),
          spanOf(times.connectStart, times.connected),
          spanOf(times.connected, times.tlsDone),
          spanOf(times.sent, times.firstByte),
          spanOf(times.firstByte, times.done)};
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/metrics/outcome.h"

namespace tidemark {

// Parts of a request's time. A phase that did not happen is kNoPhase.
enum class Phase : std::uint8_t { queue, dns, connect, tls, firstByte, receive };
inline constexpr std::size_t kPhaseCount = 6;
inline constexpr Nanos kNoPhase{-1};

// One finished request, transaction, poll or iteration; flat, on the worker's stack. Not kept.
struct Sample {
  ScenarioId scenario;
  RowId row;
  ClassId userClass;
  Outcome outcome = Outcome::ok;
  std::uint16_t status = 0;   // 0: none received
  bool expectedError = false; // a status >= 400 that expectStatus lists
  bool countsForClass = true; // requests only; false for transactions, polls, iterations, measures
  Nanos service = kNoPhase;   // first byte sent on a ready connection to last byte received
  Nanos response = kNoPhase;  // from the scheduled start; only under arrivals
  std::array<Nanos, kPhaseCount> phases{kNoPhase, kNoPhase, kNoPhase, kNoPhase, kNoPhase, kNoPhase};
  std::uint64_t bytesSent = 0;
  std::uint64_t bytesReceived = 0;
};

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tidemark {

// How a request ended. The ids (outcomeId) are stable: they stand in run files, reports and scripts.
enum class Outcome : std::uint8_t {
  ok,
  status,  // unexpected status
  check,   // a check did not hold
  extract, // an extractor found nothing
  connectRefused,
  connectTimeout,
  connectReset,
  dns,
  tls,
  timeout,     // response, total or poll timeout
  reset,       // reset after the connection stood
  closedEarly, // closed before the response ended
  protocol,    // not HTTP, or more than was asked for
  tooLarge,    // body over maxBody
  local,       // the generator's own limit: ports, descriptors
  aborted,     // ended by stop; in no failure rate and no histogram
};
inline constexpr std::size_t kOutcomeCount = 16;

std::string_view outcomeId(Outcome outcome); // "connect-refused"
std::optional<Outcome> outcomeOf(std::string_view id);

} // namespace tidemark

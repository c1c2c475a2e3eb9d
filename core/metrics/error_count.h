// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/metrics/outcome.h"

namespace tidemark {

// Failures of one kind: same scenario, row, outcome, status and message. A worker's interval holds kMaxErrorKinds,
// a merged one kMaxMergedErrorKinds. What does not fit is counted under the same scenario, row and outcome with
// status 0 and the message kOtherMessages: no failure is lost, and sums by row and outcome stay exact.
struct ErrorCount {
  ScenarioId scenario;
  RowId row;
  Outcome outcome = Outcome::status;
  std::uint16_t status = 0;
  std::string message; // "HTTP 403", "connection refused", "json $.status equals \"ok\": found \"bad\""
  std::uint64_t count = 0;
  friend bool operator==(const ErrorCount&, const ErrorCount&) = default;
};
inline constexpr std::size_t kMaxErrorKinds = 64;
inline constexpr std::size_t kMaxMergedErrorKinds = 256;
inline constexpr std::string_view kOtherMessages = "other messages";

// Counts `kind.count` failures of `kind` with `message` in its place, into at most `most` kinds (see ErrorCount).
void countErrors(std::vector<ErrorCount>& errors, const ErrorCount& kind, std::string_view message, std::size_t most);

} // namespace tidemark

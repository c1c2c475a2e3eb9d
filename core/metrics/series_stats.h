// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/metrics/latency_histogram.h"
#include "core/metrics/outcome.h"
#include "core/metrics/sample.h"

namespace tidemark {

// Everything kept about one row of one scenario over some span of time. Adds exactly; the same structure holds
// a beat, a second, a minute and a whole run.
struct SeriesStats {
  std::array<std::uint64_t, kOutcomeCount> outcomes{};
  std::vector<std::pair<std::uint16_t, std::uint64_t>> statuses; // status → count, rising
  std::uint64_t expectedErrors = 0;
  std::uint64_t bytesSent = 0;
  std::uint64_t bytesReceived = 0;
  std::array<double, kPhaseCount> phaseSumNs{};
  std::array<std::uint64_t, kPhaseCount> phaseCount{};
  LatencyHistogram ok;         // service time of ok samples; of a measure: its values × 1e6 (see measureScale)
  LatencyHistogram failed;     // service time of failed ones (aborted ones are in none)
  LatencyHistogram responseOk; // response time, only under arrivals
  LatencyHistogram responseFailed;

  void add(const Sample& sample);
  void add(const SeriesStats& other);
  void clear();

  [[nodiscard]] std::uint64_t okCount() const { return outcomes[0]; }
  [[nodiscard]] std::uint64_t aborted() const { return outcomes[static_cast<std::size_t>(Outcome::aborted)]; }
  [[nodiscard]] std::uint64_t failedCount() const; // all but ok and aborted
  [[nodiscard]] std::uint64_t count() const { return okCount() + failedCount(); }
  [[nodiscard]] bool empty() const { return count() == 0 && aborted() == 0; }
  // Service time of ok and failed together.
  [[nodiscard]] LatencyHistogram all() const;
  [[nodiscard]] LatencyHistogram responseAll() const;

  void encode(std::string& out) const;
  Result<void> decode(std::string_view& bytes);
  friend bool operator==(const SeriesStats&, const SeriesStats&) = default;
};

// Values of measures share the histogram: value × kMeasureScale is recorded as nanoseconds, so a measure in ms is
// exact like a latency and any unit keeps 3 digits between 0.001 and 3.6e6.
inline constexpr double kMeasureScale = 1e6;

} // namespace tidemark

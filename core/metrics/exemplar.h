// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/metrics/outcome.h"
#include "core/metrics/sample.h"

namespace tidemark {

enum class ExemplarKind : std::uint8_t { failed, slowest };

// One request kept whole, redacted: secrets are replaced by their names before it leaves the worker.
struct Exemplar {
  ScenarioId scenario;
  RowId row;
  ExemplarKind kind = ExemplarKind::failed;
  double atS = 0; // end, run clock
  Outcome outcome = Outcome::ok;
  std::uint16_t status = 0;
  Nanos service{};
  std::array<Nanos, kPhaseCount> phases{kNoPhase, kNoPhase, kNoPhase, kNoPhase, kNoPhase, kNoPhase};
  std::string message;
  std::string request;  // head and body excerpt
  std::string response; // head and body excerpt, as far as received
  friend bool operator==(const Exemplar&, const Exemplar&) = default;
};

// The id of the trace that its traceparent header began; empty where it sent none.
inline std::string_view traceIdOf(const Exemplar& exemplar) {
  constexpr std::string_view kBegin = "\r\ntraceparent: 00-";
  constexpr std::size_t kIdLength = 32;
  const std::string_view request = exemplar.request;
  const auto at = request.find(kBegin);
  const std::string_view id = at == std::string_view::npos ? std::string_view() : request.substr(at + kBegin.size());
  return id.size() > kIdLength && id[kIdLength] == '-' ? id.substr(0, kIdLength) : std::string_view();
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>

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

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/outcome.h"

#include <algorithm>
#include <array>

namespace tidemark {

namespace {

constexpr std::array<std::string_view, kOutcomeCount> kIds{
    "ok",  "status",  "check", "extract",      "connect-refused", "connect-timeout", "connect-reset", "dns",
    "tls", "timeout", "reset", "closed-early", "protocol",        "too-large",       "local",         "aborted"};

} // namespace

std::string_view outcomeId(Outcome outcome) { return kIds[static_cast<std::size_t>(outcome)]; }

std::optional<Outcome> outcomeOf(std::string_view id) {
  const auto* const found = std::ranges::find(kIds, id);
  if (found == kIds.end()) {
    return std::nullopt;
  }
  return static_cast<Outcome>(found - kIds.begin());
}

} // namespace tidemark

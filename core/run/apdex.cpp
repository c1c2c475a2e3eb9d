// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/apdex.h"

namespace tidemark {

namespace {

double satisfaction(const LatencyHistogram& ok, Nanos threshold) {
  const auto satisfied = static_cast<double>(ok.countAtMost(threshold));
  const auto tolerated = static_cast<double>(ok.countAtMost(4 * threshold));
  return satisfied + (tolerated - satisfied) / 2;
}

} // namespace

std::optional<double> apdex(const LatencyHistogram& ok, std::uint64_t requests, Nanos threshold) {
  if (requests == 0) {
    return std::nullopt;
  }
  return satisfaction(ok, threshold) / static_cast<double>(requests);
}

} // namespace tidemark

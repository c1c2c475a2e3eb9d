// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/proportion.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/normal.h"

namespace tidemark {

std::optional<Interval> wilson95(std::uint64_t hits, std::uint64_t n) {
  if (n == 0) {
    return std::nullopt;
  }
  const auto count = static_cast<double>(n);
  const double share = static_cast<double>(hits) / count;
  const double z2 = kZ95 * kZ95;
  const double middle = share + z2 / (2 * count);
  const double reach = kZ95 * std::sqrt((share * (1 - share) + z2 / (4 * count)) / count);
  const double scale = 1 + z2 / count;
  return Interval{std::max(0.0, (middle - reach) / scale), std::min(1.0, (middle + reach) / scale)};
}

double zeroFailureBound(std::uint64_t n) { return n == 0 ? 1 : 1 - std::pow(0.05, 1 / static_cast<double>(n)); }

std::optional<Interval> shareInterval95(std::uint64_t hits, std::uint64_t n) {
  return hits == 0 && n > 0 ? Interval{0, zeroFailureBound(n)} : wilson95(hits, n);
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/target_counters.h"

namespace tidemark {

std::uint64_t TargetCounters::total() const {
  std::uint64_t sum = 0;
  for (const Row& row : requests)
    sum += row.count;
  return sum;
}

std::uint64_t TargetCounters::of(std::string_view route, int status) const {
  std::uint64_t sum = 0;
  for (const Row& row : requests)
    if (row.route == route && (status < 0 || row.status == status))
      sum += row.count;
  return sum;
}

} // namespace tidemark

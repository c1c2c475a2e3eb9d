// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/think_time.h"

#include <algorithm>
#include <cmath>

namespace tidemark {

Nanos sampleThinkTime(const ThinkTime& thinkTime, CounterRandom& random) {
  switch (thinkTime.kind) {
  case ThinkTimeKind::none:
    return Nanos{};
  case ThinkTimeKind::fixed:
    return thinkTime.low;
  case ThinkTimeKind::uniform:
    return Nanos(random.integer(thinkTime.low.count(), thinkTime.high.count()));
  case ThinkTimeKind::exponential:
    return Nanos(std::llround(random.exponential(static_cast<double>(thinkTime.low.count()))));
  }
  return Nanos{};
}

Instant nextIterationStart(Instant start, Instant end, Nanos thinkTime, std::optional<Nanos> pacing) {
  return std::max(end + thinkTime, start + pacing.value_or(Nanos{}));
}

} // namespace tidemark

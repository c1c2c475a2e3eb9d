// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/clock.h"
#include "core/base/counter_random.h"
#include "core/plan/load.h"

namespace tidemark {

// One think time; draws once for `uniform` and `exponential`, never for the others.
Nanos sampleThinkTime(const ThinkTime& thinkTime, CounterRandom& random);

// When a user's next iteration starts: max(end + think time, start + pacing).
Instant nextIterationStart(Instant start, Instant end, Nanos thinkTime, std::optional<Nanos> pacing);

} // namespace tidemark

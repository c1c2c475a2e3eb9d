// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/counter_random.h"
#include "core/metrics/interval_stats.h"
#include "core/metrics/sample.h"

namespace tidemark {

// A sample with every field drawn at random from what the shape allows.
inline Sample randomSample(CounterRandom& random, const StatsShape& shape) {
  Sample sample;
  sample.scenario.value = static_cast<std::uint32_t>(random.below(shape.scenarios));
  sample.row.value = static_cast<std::uint32_t>(random.below(shape.rows));
  sample.userClass.value = static_cast<std::uint32_t>(random.below(shape.classes));
  sample.outcome = static_cast<Outcome>(random.below(kOutcomeCount));
  sample.status = static_cast<std::uint16_t>(random.below(3) == 0 ? 0 : random.integer(200, 220));
  sample.expectedError = random.below(10) == 0;
  sample.countsForClass = random.below(4) != 0;
  sample.service = random.below(10) == 0 ? kNoPhase : Nanos(random.integer(1'000, 90'000'000));
  sample.response = random.below(2) == 0 ? kNoPhase : Nanos(random.integer(1'000, 900'000'000));
  for (Nanos& phase : sample.phases) {
    phase = random.below(2) == 0 ? kNoPhase : Nanos(random.integer(0, 10'000'000));
  }
  sample.bytesSent = random.below(2'000);
  sample.bytesReceived = random.below(200'000);
  return sample;
}

} // namespace tidemark

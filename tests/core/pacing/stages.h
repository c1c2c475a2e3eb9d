// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/counter_random.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// One piece of a load: from `start` to `finish` in `length`.
struct Leg {
  Nanos length{};
  double start = 0;
  double finish = 0;
};

inline std::vector<StagePlan> stagesOf(const std::vector<Leg>& legs) {
  std::vector<StagePlan> stages;
  Nanos at{};
  for (const Leg& leg : legs) {
    StagePlan stage;
    stage.from = at;
    at += leg.length;
    stage.to = at;
    stage.fromTarget = leg.start;
    stage.toTarget = leg.finish;
    stages.push_back(stage);
  }
  return stages;
}

// Up to five legs of whole targets up to `most`: ramps, holds, jumps and pauses.
inline std::vector<StagePlan> randomStages(CounterRandom& random, std::int64_t most) {
  std::vector<Leg> legs;
  double level = 0;
  for (std::int64_t left = random.integer(1, 5); left > 0; --left) {
    Leg leg;
    leg.length = Nanos(random.integer(1, 20'000) * 1'000'000);
    leg.start = random.below(3) == 0 ? static_cast<double>(random.integer(0, most)) : level;
    leg.finish = random.below(3) == 0 ? leg.start : static_cast<double>(random.integer(0, most));
    level = leg.finish;
    legs.push_back(leg);
  }
  return stagesOf(legs);
}

} // namespace tidemark

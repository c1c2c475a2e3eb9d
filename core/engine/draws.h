// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/counter_random.h"

namespace tidemark {

// The random draws of one iteration of one user. A draw is named by where it stands in the flow (its site) and
// how often the flow has come by there, never by how many draws were made before: so a poll that takes one round
// more changes nothing after it.
struct Draws {
  std::uint64_t seed = 0;
  std::uint32_t scenario = 0;
  std::uint64_t subject = 0;   // user number, or arrival number under arrivals
  std::uint64_t iteration = 0; // of that user
  std::uint32_t pass = 0;      // how often a `repeat` has jumped back in this iteration
  std::uint32_t round = 0;     // of the poll that is running; else 0

  // 64 draws of its own for each site (of 2^14), pass and round (of 2^22).
  [[nodiscard]] CounterRandom at(DrawPurpose purpose, std::uint32_t site) const {
    CounterRandom random(DrawKey{seed, scenario, subject, iteration, purpose});
    random.seek((std::uint64_t{round} << 36U ^ std::uint64_t{pass} << 14U ^ site) * 64);
    return random;
  }
};

// The iteration numbers under which the draws of `start` and `end` are made; no iteration comes that far.
inline constexpr std::uint64_t kStartDraws = std::uint64_t{1} << 62U;
inline constexpr std::uint64_t kEndDraws = std::uint64_t{1} << 63U;

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/base/counter_random.h"

namespace tidemark {

// Picks one of several by weight: classes under arrivals and iterations, branches of `choose`. One draw a pick, none
// when there is one. Weights that are not positive are never picked; when none is, the first is. Immutable, any thread.
class WeightedChoice {
public:
  explicit WeightedChoice(std::span<const double> weights); // at least one
  [[nodiscard]] std::size_t pick(CounterRandom& random) const;

private:
  std::vector<double> m_upTo; // running sums
};

} // namespace tidemark

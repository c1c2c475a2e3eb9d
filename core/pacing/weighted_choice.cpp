// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/weighted_choice.h"

#include <algorithm>

namespace tidemark {

WeightedChoice::WeightedChoice(std::span<const double> weights) {
  double sum = 0;
  for (const double weight : weights) {
    sum += std::max(weight, 0.0);
    m_upTo.push_back(sum);
  }
}

std::size_t WeightedChoice::pick(CounterRandom& random) const {
  if (m_upTo.size() == 1) {
    return 0;
  }
  const double sum = m_upTo.back();
  auto at = std::ranges::upper_bound(m_upTo, random.unit() * sum);
  if (at == m_upTo.end()) { // no positive weight, or the product rounded up to the sum
    at = std::ranges::lower_bound(m_upTo, sum);
  }
  return static_cast<std::size_t>(at - m_upTo.begin());
}

} // namespace tidemark

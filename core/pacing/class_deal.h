// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/id.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// Which class each user of a closed load is. Classes with fixed `users` take the first user numbers; the numbers
// up to the planned peak are dealt by weight, counts by largest remainder. Either part is in smooth weighted order,
// so that every prefix of the user numbers is mixed as evenly as whole users allow. Users above the planned peak
// (a retarget) repeat the weighted part. Under arrivals and iterations use WeightedChoice by iteration instead.
// Immutable, any thread; one 32-bit id a planned user.
class ClassDeal {
public:
  ClassDeal(const std::vector<ClassShare>& classes, std::int64_t plannedPeak); // at least one class
  [[nodiscard]] ClassId of(std::int64_t user) const;
  // Users of a class among the first `users` numbers.
  [[nodiscard]] std::int64_t countOf(ClassId id, std::int64_t users) const;

private:
  std::vector<ClassId> m_deal;
  std::size_t m_fixed = 0; // length of the fixed part
};

// Whole shares of `total` in proportion to `weights`: floors, then one more each to the largest remainders (equal
// ones: the earlier). Sums to `total`; all 0 when no weight is positive.
std::vector<std::int64_t> largestRemainder(const std::vector<double>& weights, std::int64_t total);

} // namespace tidemark

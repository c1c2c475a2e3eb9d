// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/metrics/interval_stats.h"

namespace tidemark {

// The requests of a run that are kept whole: of failures the first of each kind (row, outcome, status, message), at
// most 8 kinds a row; of each row the 3 slowest; kMost in all. Same offers, same set.
class ExemplarSet {
public:
  static constexpr std::size_t kMostKindsPerRow = 8;
  static constexpr std::size_t kSlowestPerRow = 3;
  static constexpr std::size_t kMost = 1000;

  // The slot it was put into, which may replace another; nullopt when it is not kept.
  std::optional<std::size_t> offer(const Exemplar& exemplar);
  // From a run file: into this slot; slots come in rising order.
  void restore(Exemplar exemplar) { m_kept.push_back(std::move(exemplar)); }
  [[nodiscard]] const std::vector<Exemplar>& kept() const { return m_kept; }

private:
  [[nodiscard]] bool wantsFailed(const Exemplar& exemplar) const;
  std::optional<std::size_t> append(const Exemplar& exemplar);
  std::optional<std::size_t> offerSlow(const Exemplar& exemplar);

  std::vector<Exemplar> m_kept;
};

} // namespace tidemark

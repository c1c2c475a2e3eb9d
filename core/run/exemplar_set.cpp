// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/exemplar_set.h"

#include <algorithm>

namespace tidemark {

namespace {

bool sameRow(const Exemplar& a, const Exemplar& b) {
  return a.kind == b.kind && a.scenario == b.scenario && a.row == b.row;
}

bool sameFailure(const Exemplar& a, const Exemplar& b) {
  return a.outcome == b.outcome && a.status == b.status && a.message == b.message;
}

} // namespace

std::optional<std::size_t> ExemplarSet::append(const Exemplar& exemplar) {
  if (m_kept.size() >= kMost) {
    return std::nullopt;
  }
  m_kept.push_back(exemplar);
  return m_kept.size() - 1;
}

bool ExemplarSet::wantsFailed(const Exemplar& exemplar) const {
  std::size_t kinds = 0;
  for (const Exemplar& kept : m_kept) {
    if (sameRow(kept, exemplar)) {
      ++kinds;
      if (sameFailure(kept, exemplar)) {
        return false;
      }
    }
  }
  return kinds < kMostKindsPerRow;
}

std::optional<std::size_t> ExemplarSet::offerSlow(const Exemplar& exemplar) {
  std::size_t count = 0;
  std::optional<std::size_t> quickest;
  for (std::size_t i = 0; i < m_kept.size(); ++i) {
    if (sameRow(m_kept[i], exemplar)) {
      ++count;
      if (!quickest || m_kept[i].service < m_kept[*quickest].service) {
        quickest = i;
      }
    }
  }
  if (count < kSlowestPerRow) {
    return append(exemplar);
  }
  if (exemplar.service <= m_kept[*quickest].service) {
    return std::nullopt;
  }
  m_kept[*quickest] = exemplar;
  return quickest;
}

std::optional<std::size_t> ExemplarSet::offer(const Exemplar& exemplar) {
  if (exemplar.kind == ExemplarKind::slowest) {
    return offerSlow(exemplar);
  }
  return wantsFailed(exemplar) ? append(exemplar) : std::nullopt;
}

} // namespace tidemark

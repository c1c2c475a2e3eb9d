// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/iteration_budget.h"

namespace tidemark {

IterationBudget::IterationBudget(const IterationsLoad& load)
    : m_users(load.users),
      m_each(load.perUser ? load.iterations : load.iterations / load.users),
      m_oneMore(load.perUser ? 0 : load.iterations % load.users) {}

std::int64_t IterationBudget::total() const { return m_each * m_users + m_oneMore; }

std::int64_t IterationBudget::of(std::int64_t user) const {
  if (user < 0 || user >= m_users) {
    return 0;
  }
  return m_each + (user < m_oneMore ? 1 : 0);
}

std::int64_t IterationBudget::of(const Share& share) const {
  return m_each * share.countBelow(m_users) + share.countBelow(m_oneMore);
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/overlap.h"

#include <algorithm>
#include <numeric>

namespace tidemark {
namespace {

// Which scenarios are over whenever another one starts.
class StartOrder {
public:
  explicit StartOrder(const RunPlan& plan) : m_size(plan.scenarios.size()), m_before(m_size * m_size, false) {
    for (std::size_t i = 0; i < m_size; ++i) {
      for (const ScenarioId required : plan.scenarios[i].requiresPassed) {
        followsEndOf(i, required.index());
      }
      if (i > 0 && plan.scenarios[i].after == After::previous) {
        followsEndOf(i, i - 1);
      } else if (i > 0 && plan.scenarios[i].after == After::with) {
        followsStartOf(i, i - 1);
      }
    }
  }

  [[nodiscard]] bool overlap(std::size_t a, std::size_t b) const {
    return a != b && !m_before[a * m_size + b] && !m_before[b * m_size + a];
  }

private:
  void followsStartOf(std::size_t later, std::size_t earlier) {
    for (std::size_t i = 0; i < m_size; ++i) {
      m_before[i * m_size + later] = m_before[i * m_size + later] || m_before[i * m_size + earlier];
    }
  }
  void followsEndOf(std::size_t later, std::size_t earlier) {
    m_before[earlier * m_size + later] = true;
    followsStartOf(later, earlier);
  }

  std::size_t m_size;
  std::vector<bool> m_before; // [a * size + b]: a is over when b starts
};

// The largest sum over scenarios of which each may run beside each other: branch and bound, heaviest sets first.
class HeaviestSet {
public:
  HeaviestSet(const RunPlan& plan, const StartOrder& order) : m_plan(plan), m_order(order) {}

  int find(std::vector<std::size_t> candidates) {
    extend(0, std::move(candidates));
    return m_best;
  }

private:
  [[nodiscard]] int users(std::size_t index) const { return m_plan.scenarios[index].peakUsers; }

  void extend(int sum, std::vector<std::size_t> candidates) {
    m_best = std::max(m_best, sum);
    while (!candidates.empty()) {
      const int rest = std::accumulate(candidates.begin(), candidates.end(), 0,
                                       [this](int total, std::size_t one) { return total + users(one); });
      if (sum + rest <= m_best) {
        return;
      }
      const std::size_t taken = candidates.back();
      candidates.pop_back();
      std::vector<std::size_t> beside = candidates;
      std::erase_if(beside, [&](std::size_t one) { return !m_order.overlap(one, taken); });
      extend(sum + users(taken), std::move(beside));
    }
  }

  const RunPlan& m_plan;
  const StartOrder& m_order;
  int m_best = 0;
};

} // namespace

int mostUsersBeside(const RunPlan& plan, ScenarioId scenario) {
  const StartOrder order(plan);
  std::vector<std::size_t> candidates;
  for (std::size_t i = 0; i < plan.scenarios.size(); ++i) {
    if (order.overlap(i, scenario.index())) {
      candidates.push_back(i);
    }
  }
  return HeaviestSet(plan, order).find(std::move(candidates));
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/class_deal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tidemark {

namespace {

constexpr std::int64_t kUnplanned = 100; // dealt by weight where the planned peak leaves nothing to deal

// Smooth weighted round robin: each turn every class gains its count, the richest is dealt and pays the total. After
// `total` turns each was dealt exactly its count.
void dealSmoothly(const std::vector<ClassShare>& classes, const std::vector<std::int64_t>& counts,
                  std::vector<ClassId>& deal) {
  const std::int64_t total = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
  std::vector<std::int64_t> credit(counts.size(), 0);
  for (std::int64_t turn = 0; turn < total; ++turn) {
    std::ranges::transform(credit, counts, credit.begin(), std::plus<>{});
    const auto richest = std::ranges::max_element(credit);
    *richest -= total;
    deal.push_back(classes[static_cast<std::size_t>(richest - credit.begin())].id);
  }
}

} // namespace

ClassDeal::ClassDeal(const std::vector<ClassShare>& classes, std::int64_t plannedPeak) {
  std::vector<std::int64_t> fixed;
  std::vector<double> weights;
  for (const ClassShare& share : classes) {
    fixed.push_back(share.users.value_or(0));
    weights.push_back(share.users ? 0 : share.weight);
  }
  dealSmoothly(classes, fixed, m_deal);
  m_fixed = m_deal.size();
  const std::int64_t rest = plannedPeak - static_cast<std::int64_t>(m_fixed);
  dealSmoothly(classes, largestRemainder(weights, rest > 0 ? rest : kUnplanned), m_deal);
  if (m_deal.empty()) {
    m_deal.push_back(classes.front().id);
  }
  if (m_deal.size() == m_fixed) {
    m_fixed = 0; // nothing goes by weight: more users repeat the fixed ones
  }
}

ClassId ClassDeal::of(std::int64_t user) const {
  const auto number = static_cast<std::size_t>(user);
  return number < m_deal.size() ? m_deal[number] : m_deal[m_fixed + (number - m_fixed) % (m_deal.size() - m_fixed)];
}

std::int64_t ClassDeal::countOf(ClassId id, std::int64_t users) const {
  std::int64_t count = 0;
  for (std::int64_t user = 0; user < users; ++user) {
    count += of(user) == id ? 1 : 0;
  }
  return count;
}

std::vector<std::int64_t> largestRemainder(const std::vector<double>& weights, std::int64_t total) {
  std::vector<std::int64_t> shares(weights.size(), 0);
  double sum = 0;
  for (const double weight : weights) {
    sum += std::max(weight, 0.0);
  }
  if (sum <= 0) {
    return shares;
  }
  std::vector<double> remainders(weights.size());
  std::int64_t left = total;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const double quota = static_cast<double>(total) * (std::max(weights[i], 0.0) / sum);
    shares[i] = static_cast<std::int64_t>(quota);
    remainders[i] = weights[i] > 0 ? quota - std::floor(quota) : -1;
    left -= shares[i];
  }
  for (; left > 0; --left) {
    const auto largest = std::ranges::max_element(remainders); // the first of equal ones
    ++shares[static_cast<std::size_t>(largest - remainders.begin())];
    *largest = -1;
  }
  return shares;
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace tidemark {

namespace {

constexpr std::size_t kLeastPairs = 3;

// Ranks from 1; equal values share the mean of theirs.
std::vector<double> ranksOf(std::span<const double> values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, [values](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  std::vector<double> ranks(values.size());
  for (std::size_t from = 0; from < order.size();) {
    std::size_t to = from + 1;
    while (to < order.size() && values[order[to]] == values[order[from]]) {
      ++to;
    }
    const double rank = (static_cast<double>(from + to) + 1) / 2;
    for (; from < to; ++from) {
      ranks[order[from]] = rank;
    }
  }
  return ranks;
}

std::optional<double> pearson(const std::vector<double>& x, const std::vector<double>& y) {
  const double middle = (static_cast<double>(x.size()) + 1) / 2; // the mean of ranks
  double xy = 0;
  double xx = 0;
  double yy = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    xy += (x[i] - middle) * (y[i] - middle);
    xx += (x[i] - middle) * (x[i] - middle);
    yy += (y[i] - middle) * (y[i] - middle);
  }
  return xx > 0 && yy > 0 ? std::optional(xy / std::sqrt(xx * yy)) : std::nullopt;
}

} // namespace

std::optional<double> spearman(std::span<const double> x, std::span<const double> y) {
  if (x.size() != y.size() || x.size() < kLeastPairs) {
    return std::nullopt;
  }
  return pearson(ranksOf(x), ranksOf(y));
}

std::optional<LaggedCorrelation> strongestCorrelation(std::span<const double> x, std::span<const double> y,
                                                      int maxLag) {
  std::optional<LaggedCorrelation> strongest;
  for (int lag = 0; lag <= maxLag; ++lag) {
    std::vector<double> left;
    std::vector<double> right;
    for (std::size_t i = 0; i < x.size() && i + static_cast<std::size_t>(lag) < y.size(); ++i) {
      const double later = y[i + static_cast<std::size_t>(lag)];
      if (!std::isnan(x[i]) && !std::isnan(later)) {
        left.push_back(x[i]);
        right.push_back(later);
      }
    }
    const auto rho = spearman(left, right);
    if (rho && (!strongest || std::abs(*rho) > std::abs(strongest->rho))) {
      strongest = LaggedCorrelation{.rho = *rho, .lag = lag};
    }
  }
  return strongest;
}

} // namespace tidemark

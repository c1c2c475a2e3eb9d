// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation.h"

#include <limits>
#include <vector>

#include <doctest/doctest.h>

using namespace tidemark;

TEST_CASE("Spearman's rho of a textbook example") {
  // IQ and hours of television: rho = −29/165.
  const std::vector<double> iq{106, 86, 100, 101, 99, 103, 97, 113, 112, 110};
  const std::vector<double> hours{7, 0, 27, 50, 28, 29, 20, 12, 6, 17};
  CHECK(*spearman(iq, hours) == doctest::Approx(-29.0 / 165));
}

TEST_CASE("any rising relation is 1, ties share their rank") {
  CHECK(*spearman(std::vector<double>{1, 2, 3, 4}, std::vector<double>{1, 8, 27, 64}) == doctest::Approx(1));
  CHECK(*spearman(std::vector<double>{1, 2, 3, 4}, std::vector<double>{4, 3, 2, 1}) == doctest::Approx(-1));
  CHECK(*spearman(std::vector<double>{1, 1, 2}, std::vector<double>{1, 1, 2}) == doctest::Approx(1));
}

TEST_CASE("nothing to correlate gives nothing") {
  CHECK(spearman(std::vector<double>{1, 2}, std::vector<double>{1, 2}) == std::nullopt);
  CHECK(spearman(std::vector<double>{1, 2, 3}, std::vector<double>{5, 5, 5}) == std::nullopt);
  CHECK(spearman(std::vector<double>{1, 2, 3}, std::vector<double>{1, 2}) == std::nullopt);
}

TEST_CASE("the lag of the strongest correlation is found, gaps are left out") {
  std::vector<double> cause;
  for (int i = 0; i < 100; ++i) {
    cause.push_back((i * 37) % 101);
  }
  std::vector<double> effect(3, 0);
  effect.insert(effect.end(), cause.begin(), cause.end() - 3);
  effect[50] = std::numeric_limits<double>::quiet_NaN();
  const LaggedCorrelation strongest = strongestCorrelation(cause, effect, 10).value();
  CHECK(strongest.lag == 3);
  CHECK(strongest.rho == doctest::Approx(1));
}

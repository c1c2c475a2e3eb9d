// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/distribution.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <doctest/doctest.h>

namespace tidemark {
namespace {

using std::chrono::milliseconds;

std::vector<double> draws(const Distribution& distribution) {
  constexpr std::uint64_t kCount = 20'000;
  std::vector<double> millis;
  millis.reserve(kCount);
  for (std::uint64_t key = 0; key < kCount; ++key)
    millis.push_back(toMillis(draw(distribution, key)));
  return millis;
}

double meanOf(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values)
    sum += value;
  return sum / static_cast<double>(values.size());
}

double deviationOf(const std::vector<double>& values) {
  const double mean = meanOf(values);
  double sum = 0;
  for (const double value : values)
    sum += (value - mean) * (value - mean);
  return std::sqrt(sum / static_cast<double>(values.size()));
}

} // namespace

TEST_CASE("the spellings of a distribution") {
  using Kind = Distribution::Kind;
  CHECK(parseDistribution("20ms") == Distribution{Kind::fixed, milliseconds(20), Nanos(0)});
  CHECK(parseDistribution("normal(20ms,5ms)") == Distribution{Kind::normal, milliseconds(20), milliseconds(5)});
  CHECK(parseDistribution("uniform(5ms, 1s)") == Distribution{Kind::uniform, milliseconds(5), milliseconds(1000)});
  CHECK(parseDistribution("exponential(10ms)") == Distribution{Kind::exponential, milliseconds(10), Nanos(0)});
}

TEST_CASE("what is no distribution is refused with the forms that are") {
  for (const char* text : {"", "20", "normal", "normal(20ms)", "normal(20ms,5ms", "normal(20ms,x)", "uniform(9ms,5ms)",
                           "exponential(1ms,2ms)", "gamma(1ms,2ms)", "normal(20ms,5ms,1ms)"})
    CHECK_FALSE(parseDistribution(text));
  CHECK(parseDistribution("gamma(1ms)").error().hint.text().contains("exponential(10ms)"));
}

TEST_CASE("the same key draws the same time") {
  const Distribution distribution{Distribution::Kind::normal, milliseconds(20), milliseconds(5)};
  CHECK(draw(distribution, 7) == draw(distribution, 7));
  CHECK(draw(distribution, 7) != draw(distribution, 8));
}

TEST_CASE("draws have the mean and the spread that were asked for") {
  const auto normal = draws({Distribution::Kind::normal, milliseconds(20), milliseconds(5)});
  CHECK(meanOf(normal) == doctest::Approx(20).epsilon(0.01));
  CHECK(deviationOf(normal) == doctest::Approx(5).epsilon(0.03));
  const auto uniform = draws({Distribution::Kind::uniform, milliseconds(10), milliseconds(30)});
  CHECK(meanOf(uniform) == doctest::Approx(20).epsilon(0.01));
  CHECK(*std::ranges::min_element(uniform) >= 10);
  CHECK(*std::ranges::max_element(uniform) <= 30);
  const auto exponential = draws({Distribution::Kind::exponential, milliseconds(20), Nanos(0)});
  CHECK(meanOf(exponential) == doctest::Approx(20).epsilon(0.03));
  CHECK(deviationOf(exponential) == doctest::Approx(20).epsilon(0.05));
}

TEST_CASE("no draw is negative") {
  const auto times = draws({Distribution::Kind::normal, milliseconds(1), milliseconds(50)});
  CHECK(*std::ranges::min_element(times) == 0);
}

} // namespace tidemark

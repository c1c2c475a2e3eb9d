// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/usl.h"

#include <cmath>

#include <doctest/doctest.h>

#include "core/base/counter_random.h"

using namespace tidemark;

namespace {

double law(double lambda, double sigma, double kappa, double n) {
  return lambda * n / (1 + sigma * (n - 1) + kappa * n * (n - 1));
}

std::vector<LoadPoint> pointsOf(double lambda, double sigma, double kappa, std::initializer_list<double> loads) {
  std::vector<LoadPoint> points;
  for (const double n : loads) {
    points.push_back({n, law(lambda, sigma, kappa, n)});
  }
  return points;
}

} // namespace

TEST_CASE("exact points give the parameters back, with the peak they imply") {
  const UslAttempt attempt = fitUsl(pointsOf(40, 0.05, 0.0004, {1, 2, 5, 10, 20, 40, 80}));
  REQUIRE(attempt.fit.has_value());
  const UslFit& fit = *attempt.fit;
  CHECK(fit.lambda == doctest::Approx(40).epsilon(1e-4));
  CHECK(fit.sigma == doctest::Approx(0.05).epsilon(1e-3));
  CHECK(fit.kappa == doctest::Approx(0.0004).epsilon(1e-3));
  CHECK(fit.r2 == doctest::Approx(1));
  REQUIRE(fit.peakUsers.has_value());
  CHECK(*fit.peakUsers == doctest::Approx(std::sqrt(0.95 / 0.0004)).epsilon(1e-3));
  CHECK(*fit.peakPerS == doctest::Approx(law(40, 0.05, 0.0004, *fit.peakUsers)).epsilon(1e-3));
  CHECK_FALSE(fit.isExtrapolated());
  CHECK(fit.points == 7);
}

TEST_CASE("property: parameters of many magnitudes are found again") {
  CounterRandom random({.seed = 3});
  for (int i = 0; i < 200; ++i) {
    const double lambda = std::pow(10, static_cast<double>(random.integer(-10, 40)) / 10);
    const double sigma = static_cast<double>(random.integer(0, 300)) / 1000;
    const double kappa = std::pow(10, -static_cast<double>(random.integer(20, 60)) / 10);
    CAPTURE(lambda);
    CAPTURE(sigma);
    CAPTURE(kappa);
    const UslAttempt attempt = fitUsl(pointsOf(lambda, sigma, kappa, {2, 4, 8, 16, 32, 64, 128, 256}));
    REQUIRE(attempt.fit.has_value());
    for (const double n : {2.0, 30.0, 256.0}) {
      CHECK(attempt.fit->at(n) == doctest::Approx(law(lambda, sigma, kappa, n)).epsilon(0.001));
    }
    CHECK(attempt.fit->r2 > 0.999);
  }
}

TEST_CASE("a line has no peak, and contention alone has none either") {
  const UslAttempt line = fitUsl(pointsOf(10, 0, 0, {1, 2, 4, 8, 16}));
  REQUIRE(line.fit.has_value());
  CHECK_FALSE(line.fit->peakUsers.has_value());
  CHECK(line.fit->lambda == doctest::Approx(10));
  const UslAttempt contended = fitUsl(pointsOf(10, 0.1, 0, {1, 2, 4, 8, 16, 32}));
  REQUIRE(contended.fit.has_value());
  CHECK(contended.fit->sigma == doctest::Approx(0.1).epsilon(1e-3));
  CHECK(contended.fit->kappa == doctest::Approx(0).epsilon(1e-6));
}

TEST_CASE("noise widens the intervals, which hold the truth") {
  CounterRandom random({.seed = 5});
  int held = 0;
  constexpr int kTrials = 300;
  for (int i = 0; i < kTrials; ++i) {
    auto points = pointsOf(40, 0.05, 0.0004, {1, 2, 5, 10, 20, 30, 40, 60, 80, 100});
    for (LoadPoint& point : points) {
      double sum = 0; // of twelve: near enough to normal
      for (int k = 0; k < 12; ++k) {
        sum += static_cast<double>(random.integer(0, 1'000'000)) / 1e6;
      }
      point.perS += 5 * (sum - 6);
    }
    const UslAttempt attempt = fitUsl(points);
    REQUIRE(attempt.fit.has_value());
    held += attempt.fit->lambdaRange && attempt.fit->lambdaRange->contains(40) ? 1 : 0;
  }
  CHECK(held > kTrials * 0.9);
  CHECK(held < kTrials);
}

TEST_CASE("a peak beyond what was measured is extrapolated") {
  const UslAttempt attempt = fitUsl(pointsOf(40, 0.01, 0.0001, {1, 2, 4, 8, 16, 32}));
  REQUIRE(attempt.fit.has_value());
  CHECK(attempt.fit->isExtrapolated());
}

TEST_CASE("too few levels, or levels that say nothing, are refused with the reason") {
  CHECK(fitUsl({}).why == "0 levels of load that differ, 5 are needed");
  auto repeated = pointsOf(10, 0.1, 0, {1, 2, 4, 8});
  repeated.push_back({8.01, 40}); // the confirmation of a level is no new one
  CHECK(fitUsl(repeated).why == "4 levels of load that differ, 5 are needed");
  CHECK(fitUsl({{1, 10}, {2, 10}, {3, 10}, {4, 10}, {5, 10}}).why == "the throughput is the same at every level");
}

TEST_CASE("ramps and limits of the generator are no points of the law") {
  std::vector<Level> levels(4);
  for (Level& level : levels) {
    level.atWork = 5;
    level.okRatePerS = 50;
  }
  levels[1].ramp = true;
  levels[2].generatorLimit = true;
  levels[3].okRatePerS = 0;
  CHECK(loadPoints(levels) == std::vector<LoadPoint>{{5, 50}});
}

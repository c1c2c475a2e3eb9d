// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/usl.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

#include <fmt/format.h>

#include "core/analysis/student_t.h"

namespace tidemark {

namespace {

constexpr std::size_t kParameters = 3;
using Vector = std::array<double, kParameters>;
using Matrix = std::array<Vector, kParameters>;

// Which of λ, σ, κ are fitted; the others are 0.
using Free = std::array<bool, kParameters>;
constexpr std::array kModels{Free{true, true, true}, Free{true, true, false}, Free{true, false, true},
                             Free{true, false, false}};

// The law with σ and κ in units of the largest N, so that all three parameters are of one magnitude.
struct Scaled {
  double most = 1;

  [[nodiscard]] double contention(double n) const { return (n - 1) / most; }
  [[nodiscard]] double coherency(double n) const { return n * (n - 1) / (most * most); }
  [[nodiscard]] double divisor(const Vector& p, double n) const {
    return 1 + p[1] * contention(n) + p[2] * coherency(n);
  }
  [[nodiscard]] double value(const Vector& p, double n) const { return p[0] * n / divisor(p, n); }
  [[nodiscard]] Vector slope(const Vector& p, double n) const {
    const double d = divisor(p, n);
    return {n / d, -p[0] * n * contention(n) / (d * d), -p[0] * n * coherency(n) / (d * d)};
  }
};

// Solves a·x = b by elimination with pivots; parameters that are not free stay 0. Nothing when it is singular.
std::optional<Vector> solve(Matrix a, Vector b, const Free& free) {
  for (std::size_t i = 0; i < kParameters; ++i) {
    if (!free[i]) {
      a[i] = {};
      for (Vector& row : a) {
        row[i] = 0;
      }
      a[i][i] = 1;
      b[i] = 0;
    }
  }
  for (std::size_t column = 0; column < kParameters; ++column) {
    std::size_t pivot = column;
    for (std::size_t row = column; row < kParameters; ++row) {
      pivot = std::abs(a[row][column]) > std::abs(a[pivot][column]) ? row : pivot;
    }
    if (!(std::abs(a[pivot][column]) > std::numeric_limits<double>::min())) {
      return std::nullopt;
    }
    std::swap(a[pivot], a[column]);
    std::swap(b[pivot], b[column]);
    for (std::size_t row = 0; row < kParameters; ++row) {
      if (row == column) {
        continue;
      }
      const double factor = a[row][column] / a[column][column];
      for (std::size_t k = column; k < kParameters; ++k) {
        a[row][k] -= factor * a[column][k];
      }
      b[row] -= factor * b[column];
    }
  }
  return Vector{b[0] / a[0][0], b[1] / a[1][1], b[2] / a[2][2]};
}

struct Normal {
  Matrix squares{};  // Jᵀ·J
  Vector gradient{}; // Jᵀ·r
  double error = 0;  // Σ r²
};

Normal normalAt(const std::vector<LoadPoint>& points, const Scaled& law, const Vector& p) {
  Normal normal;
  for (const LoadPoint& point : points) {
    const double residual = point.perS - law.value(p, point.users);
    const Vector slope = law.slope(p, point.users);
    normal.error += residual * residual;
    for (std::size_t i = 0; i < kParameters; ++i) {
      normal.gradient[i] += slope[i] * residual;
      for (std::size_t k = 0; k < kParameters; ++k) {
        normal.squares[i][k] += slope[i] * slope[k];
      }
    }
  }
  return normal;
}

// A start from the linear form N/X = (1 + σ(N−1) + κN(N−1))/λ, weighted so that its errors count as those of X.
Vector startOf(const std::vector<LoadPoint>& points, const Scaled& law, const Free& free) {
  Matrix squares{};
  Vector right{};
  for (const LoadPoint& point : points) {
    const Vector row{1, law.contention(point.users), law.coherency(point.users)};
    const double weight = std::pow(point.perS, 4) / (point.users * point.users);
    for (std::size_t i = 0; i < kParameters; ++i) {
      right[i] += weight * row[i] * point.users / point.perS;
      for (std::size_t k = 0; k < kParameters; ++k) {
        squares[i][k] += weight * row[i] * row[k];
      }
    }
  }
  const auto linear = solve(squares, right, free);
  if (linear && (*linear)[0] > 0) {
    return {1 / (*linear)[0], std::max(0.0, (*linear)[1] / (*linear)[0]), std::max(0.0, (*linear)[2] / (*linear)[0])};
  }
  const auto best = std::ranges::max_element(points, {}, [](const LoadPoint& p) { return p.perS / p.users; });
  return {best->perS / best->users, free[1] ? 1.0 : 0.0, free[2] ? 1.0 : 0.0};
}

struct Fitted {
  Vector p{};
  Normal normal;
};

bool isSound(const Vector& p) {
  return p[0] > 0 && p[1] >= 0 && p[2] >= 0 && std::ranges::all_of(p, [](double v) { return std::isfinite(v); });
}

// Levenberg and Marquardt's way down from the start; steps that leave the region of sound parameters are shortened.
Fitted descend(const std::vector<LoadPoint>& points, const Scaled& law, const Free& free) {
  constexpr int kMostSteps = 200;
  constexpr double kMostDamping = 1e12;
  Fitted fitted{startOf(points, law, free), {}};
  fitted.normal = normalAt(points, law, fitted.p);
  double damping = 1e-3;
  for (int step = 0; step < kMostSteps && damping < kMostDamping; ++step) {
    Matrix damped = fitted.normal.squares;
    for (std::size_t i = 0; i < kParameters; ++i) {
      damped[i][i] *= 1 + damping;
    }
    const auto change = solve(damped, fitted.normal.gradient, free);
    Vector next = fitted.p;
    for (std::size_t i = 0; change && i < kParameters; ++i) {
      next[i] += (*change)[i];
    }
    const Normal there = change && isSound(next) ? normalAt(points, law, next) : Normal{{}, {}, INFINITY};
    if (there.error < fitted.normal.error) {
      fitted = {next, there};
      damping = std::max(damping / 10, 1e-12);
    } else {
      damping *= 10;
    }
  }
  return fitted;
}

std::optional<Interval> rangeOf(const Fitted& fitted, const Free& free, std::size_t parameter, std::size_t points) {
  if (!free[parameter]) {
    return std::nullopt;
  }
  const auto fitting = static_cast<std::size_t>(std::ranges::count(free, true));
  Vector unit{};
  unit[parameter] = 1;
  const auto column = solve(fitted.normal.squares, unit, free);
  if (!column || !((*column)[parameter] >= 0) || points <= fitting) {
    return std::nullopt;
  }
  const std::size_t freedom = points - fitting;
  const double variance = fitted.normal.error / static_cast<double>(freedom) * (*column)[parameter];
  const double reach = studentT95(freedom) * std::sqrt(variance);
  return Interval{fitted.p[parameter] - reach, fitted.p[parameter] + reach};
}

std::optional<Interval> scaledBy(std::optional<Interval> range, double factor) {
  return range ? std::optional(Interval{range->low * factor, range->high * factor}) : std::nullopt;
}

double spreadOf(const std::vector<LoadPoint>& points) {
  const double mean = std::accumulate(points.begin(), points.end(), 0.0,
                                      [](double sum, const LoadPoint& point) { return sum + point.perS; }) /
                      static_cast<double>(points.size());
  return std::accumulate(points.begin(), points.end(), 0.0, [mean](double sum, const LoadPoint& point) {
    return sum + (point.perS - mean) * (point.perS - mean);
  });
}

void addPeak(UslFit& fit) {
  if (fit.kappa > 0 && fit.sigma < 1) {
    fit.peakUsers = std::max(1.0, std::sqrt((1 - fit.sigma) / fit.kappa));
    fit.peakPerS = fit.at(*fit.peakUsers);
  } else if (fit.sigma >= 1) {
    fit.peakUsers = 1;
    fit.peakPerS = fit.at(1);
  }
}

UslFit described(const Fitted& fitted, const Free& free, const std::vector<LoadPoint>& points, double most) {
  UslFit fit;
  fit.lambda = fitted.p[0];
  fit.sigma = fitted.p[1] / most;
  fit.kappa = fitted.p[2] / (most * most);
  fit.lambdaRange = rangeOf(fitted, free, 0, points.size());
  fit.sigmaRange = scaledBy(rangeOf(fitted, free, 1, points.size()), 1 / most);
  fit.kappaRange = scaledBy(rangeOf(fitted, free, 2, points.size()), 1 / (most * most));
  fit.r2 = 1 - fitted.normal.error / spreadOf(points);
  fit.mostUsers = most;
  fit.points = points.size();
  addPeak(fit);
  return fit;
}

// Levels count as different when they are more than a hundredth apart: confirmations of one level are one.
std::size_t differentLoads(std::vector<LoadPoint> points) {
  std::ranges::sort(points, {}, &LoadPoint::users);
  std::size_t different = 0;
  double last = 0;
  for (const LoadPoint& point : points) {
    if (point.users > last * 1.01) {
      ++different;
      last = point.users;
    }
  }
  return different;
}

} // namespace

double UslFit::at(double users) const {
  return lambda * users / (1 + sigma * (users - 1) + kappa * users * (users - 1));
}

std::vector<LoadPoint> loadPoints(const std::vector<Level>& levels) {
  std::vector<LoadPoint> points;
  for (const Level& level : levels) {
    if (!level.ramp && !level.generatorLimit && level.atWork > 0 && level.okRatePerS > 0) {
      points.push_back({level.atWork, level.okRatePerS});
    }
  }
  return points;
}

UslAttempt fitUsl(const std::vector<LoadPoint>& points) {
  if (const std::size_t different = differentLoads(points); different < kUslLevels) {
    return {.fit = {}, .why = fmt::format("{} levels of load that differ, {} are needed", different, kUslLevels)};
  }
  if (!(spreadOf(points) > 0)) {
    return {.fit = {}, .why = "the throughput is the same at every level"};
  }
  const double most = std::ranges::max_element(points, {}, &LoadPoint::users)->users;
  const Scaled law{most};
  std::optional<Fitted> best;
  Free freeOfBest{};
  for (const Free& free : kModels) {
    const Fitted fitted = descend(points, law, free);
    // A parameter more has to be worth it beyond rounding.
    if (isSound(fitted.p) && (!best || fitted.normal.error < best->normal.error * (1 - 1e-9))) {
      best = fitted;
      freeOfBest = free;
    }
  }
  return best ? UslAttempt{.fit = described(*best, freeOfBest, points, most)}
              : UslAttempt{.fit = {}, .why = "no law fits these levels"};
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/search.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include <fmt/format.h>

#include "core/plan/stages.h"

namespace tidemark {

namespace {

constexpr double kGrowth = 1.5;
constexpr int kConfirmations = 2;

} // namespace

const char* levelOutcomeId(LevelOutcome outcome) {
  static constexpr std::array kIds{"passed", "failed", "generator-limit"};
  return kIds[static_cast<std::size_t>(outcome)];
}

const char* searchEndId(SearchEnd end) {
  static constexpr std::array kIds{"found", "not-reached", "generator-limit", "from-failed", "unfinished"};
  return kIds[static_cast<std::size_t>(end)];
}

double levelAbove(const SearchLoad& load, double level) {
  const double above = load.of == SearchOf::users ? std::max(level + 1, std::floor(level * kGrowth)) : level * kGrowth;
  return std::min(above, load.to);
}

std::vector<double> growthOf(const SearchLoad& load) {
  std::vector<double> levels{load.from};
  while (levels.back() < load.to) {
    levels.push_back(levelAbove(load, levels.back()));
  }
  return levels;
}

int mostLevels(const SearchLoad& load) {
  // The gap between the last good level and the bad one is half of the good one at most; each level halves it, but for
  // the rounding of levels to four digits.
  constexpr double kRounding = 0.1;
  const double tolerance = std::max(load.tolerancePercent - kRounding, load.tolerancePercent / 2);
  const double halvings = std::log2((kGrowth - 1) * 100 / tolerance);
  const int bisections = std::max(0, static_cast<int>(std::ceil(halvings)));
  return static_cast<int>(growthOf(load).size()) + bisections + kConfirmations;
}

Nanos levelHold(const SearchLoad& load, double timeScale) {
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(scaled(load.hold, timeScale));
  return std::max(seconds, std::chrono::seconds(2));
}

std::string levelText(SearchOf of, double level) {
  if (of == SearchOf::arrivals) {
    return fmt::format("{:.4g}/s", level);
  }
  return fmt::format("{:.0f} {}", level, level == 1 ? "user" : "users");
}

std::string levelStageName(SearchOf of, int number, double level) {
  return fmt::format("level {}: {}", number, levelText(of, level));
}

} // namespace tidemark

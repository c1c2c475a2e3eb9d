// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/capacity_search.h"

#include <cmath>
#include <utility>

namespace tidemark {

namespace {

constexpr int kConfirmations = 2;

// Rates of four digits: enough for any tolerance worth its time, and readable.
double rounded(const SearchLoad& load, double level) {
  if (load.of == SearchOf::users) {
    return std::floor(level);
  }
  const double scale = std::pow(10, 3 - std::floor(std::log10(level)));
  return std::round(level * scale) / scale;
}

// The level half-way between the last good one and the lowest bad one; nothing where they are near enough.
std::optional<double> between(const SearchLoad& load, double good, double bad) {
  if (bad - good <= good * load.tolerancePercent / 100) {
    return std::nullopt;
  }
  const double middle = rounded(load, (good + bad) / 2);
  return middle > good && middle < bad ? std::optional(middle) : std::nullopt;
}

void ended(SearchState& state, SearchEnd end) {
  state.end = end;
  state.level = state.passed.empty() ? 0 : state.passed.back();
}

void choose(const SearchLoad& load, SearchState& state) {
  const double good = state.passed.back();
  state.confirmed = 0;
  if (!state.failed && good < load.to) {
    state.phase = SearchPhase::grow;
    state.level = levelAbove(load, good);
    return;
  }
  const std::optional<double> middle = state.failed ? between(load, good, *state.failed) : std::nullopt;
  state.phase = middle ? SearchPhase::bisect : SearchPhase::confirm;
  state.level = middle.value_or(good);
}

void failedHere(const SearchLoad& load, SearchState& state) {
  state.failed = state.level;
  std::erase_if(state.passed, [&state](double level) { return level >= state.level; });
  if (state.passed.empty()) {
    ended(state, SearchEnd::fromFailed);
  } else {
    choose(load, state);
  }
}

void passedHere(const SearchLoad& load, SearchState& state) {
  if (state.phase != SearchPhase::confirm) {
    state.passed.push_back(state.level);
    choose(load, state);
  } else if (++state.confirmed == kConfirmations) {
    ended(state, state.failed ? SearchEnd::found : SearchEnd::notReached);
  }
}

} // namespace

SearchState startSearch(const SearchLoad& load) {
  SearchState state;
  state.level = load.from;
  return state;
}

SearchState nextLevel(const SearchLoad& load, SearchState state, LevelOutcome outcome) {
  switch (outcome) {
  case LevelOutcome::passed:
    passedHere(load, state);
    break;
  case LevelOutcome::failed:
    failedHere(load, state);
    break;
  case LevelOutcome::generatorLimit:
    ended(state, SearchEnd::generatorLimit);
    break;
  }
  return state;
}

} // namespace tidemark

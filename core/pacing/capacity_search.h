// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/plan/search.h"

namespace tidemark {

// Why a level is tried: to get to one that fails, to close in on the limit, to see whether the answer holds.
enum class SearchPhase : std::uint8_t { grow, bisect, confirm };

// Where a capacity search stands: users, or arrivals a second. A value.
struct SearchState {
  SearchPhase phase = SearchPhase::grow;
  double level = 0;             // to be held now; once ended the highest that passed, 0 where none did
  int confirmed = 0;            // times this level passed again
  std::vector<double> passed;   // rising, all below `failed`
  std::optional<double> failed; // the lowest level that failed
  std::optional<SearchEnd> end; // ended, never as unfinished
  friend bool operator==(const SearchState&, const SearchState&) = default;
};

// The first level of a search.
SearchState startSearch(const SearchLoad& load);
// What follows when the level of `state` had this outcome: the next level, the same one again, or the end. Grows by
// half until a level fails, bisects to the tolerance, confirms the last good level twice. A level that fails when it is
// confirmed was none: the search goes on below it. A level at which the generator is the limit ends the search. Pure.
SearchState nextLevel(const SearchLoad& load, SearchState state, LevelOutcome outcome);

} // namespace tidemark

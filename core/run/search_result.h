// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/run/level_judge.h"

namespace tidemark {

// One level as it was held and judged.
struct SearchStep {
  std::string name; // of its stage
  double level = 0; // users, or arrivals a second
  Window window;    // that it was judged on
  LevelVerdict verdict;
};

// What a capacity search found out. Read from the stages of the run and judged on its seconds, so that a live, a
// reopened and a replayed run agree.
struct SearchResult {
  SearchEnd end = SearchEnd::unfinished;
  double passed = 0; // the highest level that passed below all that failed; 0: none
  std::vector<SearchStep> steps;

  // The answer; nothing where the search ended without one.
  [[nodiscard]] std::optional<double> level() const {
    return end == SearchEnd::found || end == SearchEnd::notReached ? std::optional(passed) : std::nullopt;
  }
};

// Of a scenario with a search. Costs a sum of seconds a level.
SearchResult searchResult(const RunRecord& record, ScenarioId scenario);

// "the search found 195.1/s, to 5 %, after 11 levels", or why it found nothing; a sentence without its end.
std::string searchText(const SearchResult& result, const SearchLoad& load);

// "not even the first level, 50/s, passed: p95 < 100 ms: 212 ms"; empty for an end with an answer.
Sentence searchProblem(const SearchResult& result, SearchOf of);

} // namespace tidemark

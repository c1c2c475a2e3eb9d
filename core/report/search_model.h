// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/plan/search.h"

namespace tidemark {

// One level of a capacity search as it was held and judged; seconds from the scenario's start.
struct SearchStepModel {
  std::string name;
  double level = 0; // users, or arrivals a second
  LevelOutcome outcome = LevelOutcome::passed;
  std::string why;           // which SLOs were missed; what kept it from being judged
  double fromS = 0, toS = 0; // that it was judged on
  double okRatePerS = 0;
  std::optional<double> p95Ms, errorPercent;
};

// What a capacity search found.
struct SearchModel {
  SearchEnd end = SearchEnd::unfinished;
  SearchOf of = SearchOf::users;
  std::optional<double> level; // the answer
  double passed = 0;           // the highest level that passed below all that failed; 0: none
  double tolerancePercent = 0;
  double to = 0;       // the last level that would have been tried
  std::string problem; // why there is no answer
  std::vector<SearchStepModel> steps;
};

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/search_result.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>

namespace tidemark {

namespace {

std::vector<SearchStep> stepsOf(const RunRecord& record, ScenarioId scenario) {
  std::vector<SearchStep> steps;
  for (const StagePlan& stage : record.scenarios()[scenario.index()].stages) {
    if (const std::optional<Window> window = levelWindow(record, scenario, stage)) {
      steps.push_back({stage.name, stage.toTarget, *window, judgeLevel(record, *window)});
    }
  }
  return steps;
}

bool anyHas(const std::vector<SearchStep>& steps, LevelOutcome outcome) {
  return std::ranges::any_of(steps, [outcome](const SearchStep& step) { return step.verdict.outcome == outcome; });
}

double bestOf(const std::vector<SearchStep>& steps) {
  double lowestFailed = std::numeric_limits<double>::infinity();
  for (const SearchStep& step : steps) {
    lowestFailed = step.verdict.outcome == LevelOutcome::failed ? std::min(lowestFailed, step.level) : lowestFailed;
  }
  double best = 0;
  for (const SearchStep& step : steps) {
    const bool good = step.verdict.outcome == LevelOutcome::passed && step.level < lowestFailed;
    best = good ? std::max(best, step.level) : best;
  }
  return best;
}

SearchEnd endOf(const ScenarioRun& run, const SearchResult& result) {
  if (anyHas(result.steps, LevelOutcome::generatorLimit)) {
    return SearchEnd::generatorLimit;
  }
  if (result.steps.empty() || run.state != ScenarioState::complete) {
    return SearchEnd::unfinished;
  }
  const bool failed = anyHas(result.steps, LevelOutcome::failed);
  return result.passed == 0 ? SearchEnd::fromFailed : failed ? SearchEnd::found : SearchEnd::notReached;
}

// As levelText() says it: "50/s", "20 users".
Sentence levelSentence(SearchOf of, double level) {
  if (of == SearchOf::arrivals) {
    return Sentence::asIs(levelText(of, level));
  }
  const std::string users = fmt::format("{:.0f}", level);
  return level == 1 ? sentence("{} user", users) : sentence("{} users", users);
}

} // namespace

SearchResult searchResult(const RunRecord& record, ScenarioId scenario) {
  SearchResult result;
  result.steps = stepsOf(record, scenario);
  result.passed = bestOf(result.steps);
  result.end = endOf(record.scenarios()[scenario.index()], result);
  return result;
}

std::string searchText(const SearchResult& result, const SearchLoad& load) {
  const std::string level = levelText(load.of, result.passed);
  if (result.end == SearchEnd::found) {
    return fmt::format("the search found {}, to {:g} %, after {} levels", level, load.tolerancePercent,
                       result.steps.size());
  }
  if (result.end == SearchEnd::notReached) {
    return fmt::format("no limit was reached up to {}", level);
  }
  const std::string passed = result.passed > 0 ? fmt::format("; {} passed", level) : "";
  return searchProblem(result, load.of).text() + passed;
}

Sentence searchProblem(const SearchResult& result, SearchOf of) {
  switch (result.end) {
  case SearchEnd::generatorLimit:
    return sentence("the generator was the limit of the search, at {}: {}",
                    levelSentence(of, result.steps.back().level), result.steps.back().verdict.why);
  case SearchEnd::fromFailed:
    return sentence("not even the first level of the search, {}, passed: {}",
                    levelSentence(of, result.steps.front().level), result.steps.back().verdict.why);
  case SearchEnd::unfinished:
    return sentence("the search did not come to its end");
  case SearchEnd::found:
  case SearchEnd::notReached:
    break;
  }
  return {};
}

} // namespace tidemark

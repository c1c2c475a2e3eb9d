// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/search.h"

#include <algorithm>

#include "core/run/search_result.h"

namespace tidemark {

namespace {

SearchStepModel stepModel(const SearchStep& step, std::int64_t startS, const std::vector<Level>& levels) {
  SearchStepModel model;
  model.name = step.name;
  model.level = step.level;
  model.outcome = step.verdict.outcome;
  model.why = step.verdict.why.text();
  model.fromS = static_cast<double>(step.window.spans.front().from - startS);
  model.toS = static_cast<double>(step.window.spans.back().to - startS);
  if (const auto level = std::ranges::find(levels, step.name, &Level::name); level != levels.end()) {
    model.okRatePerS = level->okRatePerS;
    model.p95Ms = level->p95Ms;
    model.errorPercent = level->errorPercent;
  }
  return model;
}

} // namespace

std::optional<SearchModel> searchModel(const RunRecord& record, ScenarioId scenario, const std::vector<Level>& levels) {
  const auto* load = std::get_if<SearchLoad>(&record.plan().scenarios[scenario.index()].load.model);
  if (load == nullptr) {
    return std::nullopt;
  }
  const SearchResult result = searchResult(record, scenario);
  SearchModel model;
  model.end = result.end;
  model.of = load->of;
  model.level = result.level();
  model.passed = result.passed;
  model.tolerancePercent = load->tolerancePercent;
  model.to = load->to;
  model.problem = searchProblem(result, load->of).text();
  for (const SearchStep& step : result.steps) {
    model.steps.push_back(stepModel(step, record.scenarios()[scenario.index()].startS, levels));
  }
  return model;
}

std::vector<Level> trustedLevels(const std::vector<Level>& levels, const std::optional<SearchModel>& search) {
  if (!search) {
    return levels;
  }
  std::vector<Level> trusted;
  for (const SearchStepModel& step : search->steps) {
    const auto level = std::ranges::find(levels, step.name, &Level::name);
    if (level != levels.end() && search->level && step.level <= *search->level) {
      trusted.push_back(*level);
    }
  }
  return trusted;
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "core/plan/json_value.h"
#include "core/plan/plan_rows.h"
#include "core/plan/resolve_parts.h"
#include "core/plan/search.h"
#include "core/plan/slo_plan.h"
#include "core/plan/stages.h"

namespace tidemark {
namespace {

int peakOfStages(const std::vector<StageSpec>& stages) {
  double peak = 0;
  for (const StageSpec& stage : stages) {
    peak = std::max(peak, stage.to.value_or(0));
  }
  return static_cast<int>(peak);
}

int peakUsersOf(const Load& load) {
  if (const auto* users = std::get_if<UsersLoad>(&load.model)) {
    return std::max(1, peakOfStages(users->stages));
  }
  if (const auto* arrivals = std::get_if<ArrivalsLoad>(&load.model)) {
    return arrivals->maxUsers;
  }
  if (const auto* iterations = std::get_if<IterationsLoad>(&load.model)) {
    return iterations->users;
  }
  const auto& search = std::get<SearchLoad>(load.model);
  return search.of == SearchOf::users ? static_cast<int>(search.to) : search.maxUsers;
}

std::vector<ClassShare> sharesOf(const Project& project, const Scenario& scenario) {
  std::vector<ClassShare> shares;
  for (std::size_t i = 0; i < project.userClasses.size(); ++i) {
    const UserClass& one = project.userClasses[i];
    const auto& chosen = scenario.classes;
    if (chosen.empty() || std::ranges::find(chosen, one.name) != chosen.end()) {
      shares.push_back({ClassId{static_cast<std::uint32_t>(i)}, one.weight, one.users});
    }
  }
  return shares;
}

std::vector<RowId> rowsOf(const RunPlan& plan, const std::vector<ClassShare>& shares) {
  std::vector<RowId> rows;
  for (const ClassShare& share : shares) {
    for (const RowId row : rowsOfClass(plan, share.id.index())) {
      if (std::ranges::find(rows, row) == rows.end()) {
        rows.push_back(row);
      }
    }
  }
  return rows;
}

bool isAmong(const std::vector<std::string>& names, const std::string& name) {
  return std::ranges::find(names, name) != names.end();
}

// Ids count the chosen scenarios in file order.
std::vector<const Scenario*> chosenOf(const RunPlan& plan) {
  std::vector<const Scenario*> scenarios;
  for (const Scenario& scenario : plan.project.scenarios) {
    if (plan.chosen.empty() || isAmong(plan.chosen, scenario.name)) {
      scenarios.push_back(&scenario);
    }
  }
  return scenarios;
}

std::vector<ScenarioId> idsOf(const RunPlan& plan, const std::vector<std::string>& names) {
  const std::vector<const Scenario*> scenarios = chosenOf(plan);
  std::vector<ScenarioId> ids;
  for (std::size_t i = 0; i < scenarios.size(); ++i) {
    if (isAmong(names, scenarios[i]->name)) {
      ids.push_back(ScenarioId{static_cast<std::uint32_t>(i)});
    }
  }
  return ids;
}

// A search plans its first level only; the rest follows from what happens.
StagePlan firstLevel(const SearchLoad& search, double timeScale) {
  return {.name = levelStageName(search.of, 1, search.from),
          .kind = StageKind::hold,
          .from = {},
          .to = levelHold(search, timeScale),
          .fromTarget = search.from,
          .toTarget = search.from};
}

// Times of the load and of the marks, the scale applied.
void resolveTimes(ScenarioPlan& plan, const Scenario& scenario, double timeScale) {
  plan.startDelay = scaled(scenario.startDelay, timeScale);
  plan.gracefulStop = scenario.load.gracefulStop;
  plan.stages = stagesOf(scenario.load, timeScale);
  plan.planned = plan.stages.empty() ? Nanos{0} : plan.stages.back().to;
  if (const auto* iterations = std::get_if<IterationsLoad>(&scenario.load.model);
      iterations && iterations->maxDuration) {
    plan.maxDuration = scaled(*iterations->maxDuration, timeScale);
    plan.planned = *plan.maxDuration;
  }
  if (const auto* search = std::get_if<SearchLoad>(&scenario.load.model)) {
    plan.stages = {firstLevel(*search, timeScale)};
  }
  plan.marks = scenario.marks;
  for (Mark& mark : plan.marks) {
    mark.at = scaled(mark.at, timeScale);
  }
}

ScenarioPlan scenarioPlan(const RunPlan& plan, const Scenario& scenario) {
  ScenarioPlan made;
  made.id = ScenarioId{static_cast<std::uint32_t>(plan.scenarios.size())};
  made.name = scenario.name;
  made.kind = scenario.kind;
  made.after = scenario.after;
  made.load = scenario.load;
  made.classes = sharesOf(plan.project, scenario);
  made.requiresPassed = idsOf(plan, scenario.requiresPassed);
  made.peakUsers = peakUsersOf(scenario.load);
  resolveTimes(made, scenario, plan.timeScale);
  made.rows = rowsOf(plan, made.classes);
  for (const auto* slos : {&plan.project.slos, &scenario.slos}) {
    for (const Slo& slo : *slos) {
      made.slos.push_back(sloPlanOf(slo, made, plan));
    }
  }
  return made;
}

void warnAboutShares(const ScenarioPlan& scenario, Findings& findings) {
  int fixed = 0;
  for (const ClassShare& share : scenario.classes) {
    fixed += share.users.value_or(0);
  }
  if (fixed > scenario.peakUsers) {
    findings.warning("/scenarios", sentence("\"{}\" has {} users at most, fewer than the {} that its classes fix",
                                            scenario.name, scenario.peakUsers, fixed));
  }
}

} // namespace

void resolveScenarios(RunPlan& plan, Findings& findings) {
  for (const Scenario* scenario : chosenOf(plan)) {
    plan.scenarios.push_back(scenarioPlan(plan, *scenario));
    warnAboutShares(plan.scenarios.back(), findings);
    if (plan.shardCount > 1 && std::holds_alternative<SearchLoad>(scenario->load.model)) {
      findings.error(fmt::format("/scenarios/{}/load/search", scenario - plan.project.scenarios.data()),
                     sentence("a search cannot be split into shards: its next level depends on what all of them see"),
                     sentence("run it on one machine, or leave it out by --scenario"));
    }
  }
}

} // namespace tidemark

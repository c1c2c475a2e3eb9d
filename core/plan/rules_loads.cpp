// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "core/plan/enum_names.h"
#include "core/plan/json_value.h"
#include "core/plan/rules.h"
#include "core/plan/stages.h"

namespace tidemark {
namespace {

// The shape of one stage: which of its keys go together.
void checkShape(const StageSpec& stage, const std::string& pointer, bool ofUsers, Findings& findings) {
  const int moves = (stage.over ? 1 : 0) + (stage.at ? 1 : 0);
  if (stage.hold.has_value() == stage.to.has_value() || moves > 1 || (stage.hold && moves > 0)) {
    findings.error(
        pointer,
        ofUsers ? sentence("a stage is written as one of \"to\", \"to\" and \"over\", \"to\" and \"at\", or \"hold\"")
                : sentence("a stage is written as one of \"to\", \"to\" and \"over\", or \"hold\""));
  } else if (stage.at && !ofUsers) {
    findings.error(pointer + "/at", sentence("\"at\" is a pace of users; a rate of arrivals changes \"over\" a time"));
  }
  if (isJump(stage) && !stage.name.empty()) {
    findings.error(pointer + "/name", sentence("a jump is no stage of its own"), sentence("name the stage after it"));
  }
}

void checkKind(const StageSpec& stage, const std::string& pointer, Findings& findings) {
  if (stage.kind == StageKind::automatic) {
    return;
  }
  if (isJump(stage)) {
    findings.error(pointer + "/kind", sentence("a jump has no kind"), sentence("give it to the stage after it"));
  } else if (stage.kind == StageKind::manual) {
    findings.error(pointer + "/kind", sentence("manual stages come from changes during a run only"));
  } else if ((stage.kind == StageKind::hold) != stage.hold.has_value() &&
             (stage.kind == StageKind::hold || stage.kind == StageKind::ramp)) {
    findings.error(pointer + "/kind", sentence("this stage is no {}", name(stage.kind)));
  }
}

// What a stage does to the level it finds.
void checkMove(const std::vector<StageSpec>& stages, std::size_t index, double level, const std::string& pointer,
               Findings& findings) {
  const StageSpec& stage = stages[index];
  if (stage.to && stage.at && *stage.to == level) {
    findings.error(pointer, sentence("the load is at {} already", fmt::format("{}", level)),
                   sentence("use \"hold\" to stay there"));
  }
  if (!isJump(stage)) {
    return;
  }
  const bool last = index + 1 == stages.size();
  if (!last && isJump(stages[index + 1])) {
    findings.error(pointer, sentence("two jumps follow each other"), sentence("keep the second"));
  } else if (last && *stage.to != 0) {
    findings.error(pointer, sentence("a jump at the end leads to 0 only"), sentence("add a \"hold\" behind it"));
  }
}

void checkStages(const std::vector<StageSpec>& stages, const std::string& pointer, bool ofUsers, Findings& findings) {
  double level = 0;
  double peak = 0;
  for (std::size_t i = 0; i < stages.size(); ++i) {
    const std::string at = pointerTo(pointer, i);
    checkShape(stages[i], at, ofUsers, findings);
    checkKind(stages[i], at, findings);
    checkMove(stages, i, level, at, findings);
    level = stages[i].to.value_or(level);
    peak = std::max(peak, level);
  }
  std::set<std::string> names;
  for (const StagePlan& stage : stagesOf(stages, 1)) {
    if (!names.insert(stage.name).second) {
      findings.error(pointer, sentence("two stages are called \"{}\"", stage.name));
    }
  }
  if (!(peak > 0)) {
    findings.error(pointer, sentence("this load never reaches anything above 0"));
  }
}

void checkSearch(const SearchLoad& search, const std::string& pointer, Findings& findings) {
  if (search.to <= search.from) {
    findings.error(pointer + "/search/to", sentence("the last level must be above the first"));
  }
  if (search.of == SearchOf::arrivals && search.maxUsers < 1) {
    findings.error(pointer + "/maxUsers", sentence("a search of arrivals needs it"));
  } else if (search.of == SearchOf::users && search.maxUsers != 0) {
    findings.error(pointer + "/maxUsers", sentence("it belongs to a search of arrivals"));
  }
}

void checkLoad(const Load& load, const std::string& pointer, Findings& findings) {
  if (const auto* users = std::get_if<UsersLoad>(&load.model)) {
    checkStages(users->stages, pointer + "/users", true, findings);
  } else if (const auto* arrivals = std::get_if<ArrivalsLoad>(&load.model)) {
    checkStages(arrivals->stages, pointer + "/arrivals", false, findings);
  } else if (const auto* search = std::get_if<SearchLoad>(&load.model)) {
    checkSearch(*search, pointer, findings);
  }
}

bool isCriterion(const Slo& slo) { return !slo.disabled && slo.metric.kind != MetricKind::level; }

// Without a criterion a search can end in one way only, and that is no answer.
void checkCriteria(const Project& project, const Scenario& scenario, const std::string& pointer, Findings& findings) {
  const bool searches = std::holds_alternative<SearchLoad>(scenario.load.model);
  if (searches && std::ranges::none_of(project.slos, isCriterion) && std::ranges::none_of(scenario.slos, isCriterion)) {
    findings.warning(pointer + "/load/search", sentence("no SLO says which level is good enough: every level passes"),
                     sentence("add an SLO, such as {\"metric\": \"p95\", \"limit\": \"< 500ms\"}"));
  }
}

bool takesPart(const Scenario& scenario, const UserClass& one) {
  const auto& chosen = scenario.classes;
  return !one.disabled && (chosen.empty() || std::ranges::find(chosen, one.name) != chosen.end());
}

// Fixed counts of users mean nothing where weights apply to iterations.
void checkShares(const Project& project, const Scenario& scenario, const std::string& pointer, Findings& findings) {
  const auto* search = std::get_if<SearchLoad>(&scenario.load.model);
  const bool dealsUsers =
      std::holds_alternative<UsersLoad>(scenario.load.model) || (search != nullptr && search->of == SearchOf::users);
  double weight = 0;
  bool fixed = false;
  for (const UserClass& one : project.userClasses) {
    if (!takesPart(scenario, one)) {
      continue;
    }
    weight += one.users ? 0 : one.weight;
    fixed = fixed || one.users.has_value();
    if (one.users && !dealsUsers) {
      findings.error(
          pointer + "/load",
          sentence("class \"{}\" has a fixed count of users, which goes with a load of users only", one.name),
          sentence("give the class a weight, or leave it out of this scenario by \"classes\""));
    }
  }
  if (!(weight > 0) && !fixed) {
    findings.error(pointer, sentence("no enabled user class with a weight above 0 takes part"));
  }
}

} // namespace

void checkLoads(const Project& project, Findings& findings) {
  const bool any = std::ranges::any_of(project.scenarios, [](const Scenario& one) { return !one.disabled; });
  if (!any) {
    findings.error("/scenarios", sentence("at least one enabled scenario is needed"));
  }
  for (std::size_t i = 0; i < project.scenarios.size(); ++i) {
    const Scenario& scenario = project.scenarios[i];
    if (!scenario.disabled) {
      const std::string pointer = pointerTo("/scenarios", i);
      checkLoad(scenario.load, pointer + "/load", findings);
      checkCriteria(project, scenario, pointer, findings);
      checkShares(project, scenario, pointer, findings);
    }
  }
}

} // namespace tidemark

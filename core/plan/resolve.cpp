// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/plan/host.h"
#include "core/plan/json_value.h"
#include "core/plan/nearest.h"
#include "core/plan/plan_rows.h"
#include "core/plan/resolve_parts.h"

namespace tidemark {
namespace {

void removeDisabledSteps(Steps& steps) {
  std::erase_if(steps, [](const Step& step) { return step.disabled; });
  for (Step& step : steps) {
    if (auto* choose = std::get_if<Choose>(&step.what)) {
      for (ChooseBranch& branch : choose->branches) {
        removeDisabledSteps(branch.steps);
      }
    } else if (auto* repeat = std::get_if<Repeat>(&step.what)) {
      removeDisabledSteps(repeat->steps);
    } else if (auto* transaction = std::get_if<Transaction>(&step.what)) {
      removeDisabledSteps(transaction->steps);
    }
  }
}

void checkOptions(const ResolveOptions& options, Findings& findings) {
  if (!(options.timeScale > 0)) {
    findings.error({}, sentence("a time scale above 0 is needed"));
  }
  if (options.shardCount < 1 || options.shard < 0 || options.shard >= options.shardCount) {
    findings.error({}, sentence("there is no shard {} of {}", options.shard, options.shardCount));
  }
  for (const std::string& host : options.authorize) {
    if (!isHost(host)) {
      findings.error({}, sentence("\"{}\" is no host that could be authorised", host));
    }
  }
}

void authoriseHosts(RunPlan& plan, const ResolveOptions& options) {
  const Authorization& authorization = plan.project.authorization;
  const bool expired = !options.today.empty() && !authorization.until.empty() && authorization.until < options.today;
  if (expired) {
    return;
  }
  for (const auto* hosts : {&authorization.hosts, &options.authorize}) {
    std::ranges::transform(*hosts, std::back_inserter(plan.authorisedHosts), plainHost);
  }
}

} // namespace

void removeDisabled(Project& project) {
  const auto isDisabled = [](const auto& one) { return one.disabled; };
  std::erase_if(project.userClasses, isDisabled);
  std::erase_if(project.scenarios, isDisabled);
  std::erase_if(project.slos, isDisabled);
  std::erase_if(project.monitors, isDisabled);
  for (UserClass& one : project.userClasses) {
    removeDisabledSteps(one.start);
    removeDisabledSteps(one.flow);
    removeDisabledSteps(one.end);
  }
  for (Scenario& one : project.scenarios) {
    std::erase_if(one.slos, isDisabled);
  }
}

void chooseScenarios(RunPlan& plan, const ResolveOptions& options, Findings& findings) {
  if (options.scenarios.empty()) {
    return;
  }
  plan.chosen = options.scenarios;
  const Project& project = plan.project;
  std::vector<std::string_view> known;
  known.reserve(project.scenarios.size());
  for (const Scenario& one : project.scenarios) {
    known.push_back(one.name);
  }
  for (const std::string& name : options.scenarios) {
    if (std::ranges::find(known, name) == known.end()) {
      findings.error("/scenarios", sentence("there is no enabled scenario \"{}\"", name), didYouMean(name, known));
    }
  }
  const auto chosen = [&options](const std::string& name) {
    return std::ranges::find(options.scenarios, name) != options.scenarios.end();
  };
  for (std::size_t i = 0; i < project.scenarios.size(); ++i) {
    for (const std::string& required : project.scenarios[i].requiresPassed) {
      if (chosen(project.scenarios[i].name) && !chosen(required)) {
        findings.error(pointerTo("/scenarios", i) + "/requires",
                       sentence("\"{}\" runs only when \"{}\" has passed, which is not chosen",
                                project.scenarios[i].name, required),
                       sentence("choose \"{}\" too", required));
      }
    }
  }
}

RunPlan wholePlan(const RunPlan& plan) {
  RunPlan whole = plan;
  whole.chosen.clear();
  whole.scenarios.clear();
  Findings found; // what there was to say was said when the plan was made
  resolveScenarios(whole, found);
  return whole;
}

ResolvedPlan resolve(const Project& project, const ResolveOptions& options) {
  ResolvedPlan resolved;
  Findings findings;
  RunPlan& plan = resolved.plan;
  plan.project = project;
  plan.directory = options.directory;
  plan.environment = options.environment;
  plan.timeScale = options.timeScale;
  plan.seed = options.seed;
  plan.shard = options.shard;
  plan.shardCount = options.shardCount;
  checkOptions(options, findings);
  applyOverrides(plan.project, options, findings);
  resolveVariables(plan, resolved.secrets, options, findings);
  resolveTargets(plan, findings);
  if (options.readFiles) {
    checkFiles(plan, findings);
  }
  removeDisabled(plan.project);
  plan.hash = planHashOf(plan, options.readFiles);
  chooseScenarios(plan, options, findings);
  authoriseHosts(plan, options);
  buildRows(plan);
  resolveScenarios(plan, findings);
  resolved.problems = findings.take();
  return resolved;
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "core/run/level_judge.h"
#include "core/run/not_run.h"
#include "core/run/run_set.h"
#include "core/run/search_result.h"
#include "core/run/slo_evaluator.h"
#include "core/run/slo_text.h"

namespace tidemark {

namespace {

constexpr int kExitMet = 0;
constexpr int kExitMissed = 1;
constexpr int kExitInterrupted = 130;

// Collects what speaks against a pass.
class Reasons {
public:
  Reasons(const RunPlan& plan, std::optional<ScenarioId> scenario) : m_plan(plan), m_scenario(scenario) {}

  void add(const SloResult& result) {
    const ScenarioPlan& scenario = m_plan.scenarios[result.scenario.index()];
    const SloPlan& slo = scenario.slos[result.index];
    if (!concerns(result.scenario) || isCriterion(scenario, slo.slo)) {
      return;
    }
    m_slos = true;
    if (result.outcome == SloOutcome::notApplicable) {
      return;
    }
    m_judged = true;
    const Sentence what = sloSentence(slo);
    if (result.outcome == SloOutcome::fail) {
      const Sentence value = measuredText(slo, result);
      m_failed.push_back(m_scenario ? sentence("{}: missed, measured {}", what, value)
                                    : sentence("{}: missed in {}, measured {}", what, scenario.name, value));
    } else if (result.outcome == SloOutcome::notEvaluated) {
      m_open.push_back(m_scenario ? sentence("{}: not evaluated, {}", what, result.why)
                                  : sentence("{}: not evaluated in {}, {}", what, scenario.name, result.why));
    }
  }

  void addState(ScenarioId id, const ScenarioRun& run) {
    if (!concerns(id)) {
      return;
    }
    const std::string& name = m_plan.scenarios[id.index()].name;
    if (run.state == ScenarioState::notRun || run.state == ScenarioState::pending) {
      m_open.push_back(run.why.empty() ? sentence("{} was not run", name)
                                       : sentence("{} was not run: {}", name, keptReason(run.why)));
    } else if (run.state == ScenarioState::interrupted) {
      m_open.push_back(sentence("{} was interrupted", name));
    } else if (run.state == ScenarioState::aborted) {
      m_open.push_back(sentence("{} was aborted", name));
    }
  }

  // A search that found no answer says why: a first level that fails is a fail, a limit of the generator no answer.
  void addSearch(ScenarioId id, const RunRecord& record, const ScenarioRun& run) {
    const ScenarioPlan& plan = m_plan.scenarios[id.index()];
    const auto* search = std::get_if<SearchLoad>(&plan.load.model);
    if (!concerns(id) || search == nullptr || run.state != ScenarioState::complete) {
      return;
    }
    const SearchResult result = searchResult(record, run.id);
    if (Sentence problem = searchProblem(result, search->of); !problem.empty()) {
      auto& reasons = result.end == SearchEnd::fromFailed ? m_failed : m_open;
      reasons.push_back(m_scenario ? std::move(problem) : sentence("{}: {}", plan.name, problem));
    }
  }

  // A scenario that comes from no run.
  void addAbsent(ScenarioId id, const ScenarioSource& source) {
    const bool asked = m_scenario ? *m_scenario == id : source.chosen;
    if (asked) {
      m_absent = m_scenario.has_value();
      m_open.push_back(sentence("{} was not run: {}", m_plan.scenarios[id.index()].name, source.why));
    }
  }

  // What was judged without a part of the run is neither a pass nor a fail.
  void addReading(const RunRecord& record) {
    if (const std::optional<Error>& failure = record.readFailure()) {
      m_unread.push_back(failure->detail);
    }
  }

  void addRun(const RunInfo& info) {
    if (info.interrupted) {
      m_open.push_back(sentence("the run was interrupted"));
    } else if (!m_scenario && !info.complete) {
      m_open.push_back(sentence("the run did not come to its end"));
    }
  }

  Verdict verdict() && {
    if (m_plan.timeScale != 1) {
      m_open.push_back(sentence("rehearsal: the time scale is {}", fmt::format("{:g}", m_plan.timeScale)));
    }
    Verdict verdict;
    // Nothing but its absence is to be said of a scenario that is not there.
    if (!m_absent && !m_judged) {
      verdict.noSlo = !m_slos;
      m_open.push_back(m_slos ? sentence("no SLO applies") : sentence("no SLO"));
    }
    verdict.outcome = !m_unread.empty()   ? VerdictOutcome::notEvaluated
                      : !m_failed.empty() ? VerdictOutcome::fail
                      : !m_open.empty()   ? VerdictOutcome::notEvaluated
                                          : VerdictOutcome::pass;
    verdict.reasons = std::move(m_unread);
    verdict.reasons.insert(verdict.reasons.end(), m_failed.begin(), m_failed.end());
    verdict.reasons.insert(verdict.reasons.end(), m_open.begin(), m_open.end());
    return verdict;
  }

private:
  [[nodiscard]] bool concerns(ScenarioId id) const { return !m_scenario || *m_scenario == id; }

  const RunPlan& m_plan;
  std::optional<ScenarioId> m_scenario;
  bool m_absent = false;
  bool m_slos = false;
  bool m_judged = false;
  std::vector<Sentence> m_unread;
  std::vector<Sentence> m_failed;
  std::vector<Sentence> m_open;
};

} // namespace

Verdict verdictOf(const RunRecord& record, const std::vector<SloResult>& slos, std::optional<ScenarioId> scenario) {
  Reasons reasons(record.plan(), scenario);
  std::ranges::for_each(slos, [&reasons](const SloResult& result) { reasons.add(result); });
  for (const ScenarioRun& run : record.scenarios()) {
    reasons.addState(run.id, run);
    reasons.addSearch(run.id, record, run);
  }
  reasons.addReading(record);
  reasons.addRun(record.info());
  return std::move(reasons).verdict();
}

Verdict verdictOf(const RunSet& set, const std::vector<SloResult>& slos, std::optional<ScenarioId> scenario) {
  Reasons reasons(set.plan(), scenario);
  std::ranges::for_each(slos, [&reasons](const SloResult& result) { reasons.add(result); });
  for (const ScenarioPlan& plan : set.plan().scenarios) {
    const ScenarioSource& source = set.sources()[plan.id.index()];
    if (source.record == nullptr) {
      reasons.addAbsent(plan.id, source);
      continue;
    }
    reasons.addState(plan.id, source.run());
    reasons.addSearch(plan.id, *source.record, source.run());
  }
  for (const RunRecord* record : set.runs()) {
    reasons.addReading(*record);
  }
  if (set.isOneRun()) {
    reasons.addRun(set.latest().info());
  }
  return std::move(reasons).verdict();
}

int exitCodeOf(const Verdict& verdict, const RunSet& set, bool allowUnevaluated) {
  // Of several runs only complete scenarios are taken, so an interruption of one is no property of the whole.
  return exitCodeOf(verdict, set.isOneRun() ? set.latest().info() : RunInfo{}, allowUnevaluated);
}

int exitCodeOf(const Verdict& verdict, const RunInfo& info, bool allowUnevaluated) {
  if (info.interrupted) {
    return kExitInterrupted;
  }
  if (verdict.outcome == VerdictOutcome::notEvaluated) {
    return verdict.noSlo || allowUnevaluated ? kExitMet : kExitMissed;
  }
  return verdict.outcome == VerdictOutcome::pass ? kExitMet : kExitMissed;
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

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
  Reasons(const RunRecord& record, std::optional<ScenarioId> scenario) : m_record(record), m_scenario(scenario) {}

  void add(const SloResult& result) {
    const ScenarioPlan& scenario = m_record.plan().scenarios[result.scenario.index()];
    const SloPlan& slo = scenario.slos[result.index];
    if (!concerns(result.scenario) || isCriterion(scenario, slo)) {
      return;
    }
    m_slos = true;
    if (result.outcome == SloOutcome::notApplicable) {
      return;
    }
    m_judged = true;
    const std::string where = m_scenario ? "" : fmt::format(" in {}", scenario.name);
    if (result.outcome == SloOutcome::fail) {
      m_failed.push_back(fmt::format("{}: missed{}, measured {}", sloSentence(slo), where, measuredText(slo, result)));
    } else if (result.outcome == SloOutcome::notEvaluated) {
      m_open.push_back(fmt::format("{}: not evaluated{}, {}", sloSentence(slo), where, result.why));
    }
  }

  void addStates() {
    for (const ScenarioRun& run : m_record.scenarios()) {
      if (concerns(run.id)) {
        addState(run);
      }
    }
    if (m_record.info().interrupted) {
      m_open.emplace_back("the run was interrupted");
    } else if (!m_scenario && !m_record.info().complete) {
      m_open.emplace_back("the run did not come to its end");
    }
    if (m_record.plan().timeScale != 1) {
      m_open.push_back(fmt::format("rehearsal: the time scale is {:g}", m_record.plan().timeScale));
    }
  }

  Verdict verdict() && {
    Verdict verdict;
    if (!m_slos) {
      verdict.noSlo = true;
      m_open.emplace_back("no SLO");
    } else if (!m_judged) {
      m_open.emplace_back("no SLO applies");
    }
    verdict.outcome = !m_failed.empty() ? VerdictOutcome::fail
                      : !m_open.empty() ? VerdictOutcome::notEvaluated
                                        : VerdictOutcome::pass;
    verdict.reasons = std::move(m_failed);
    verdict.reasons.insert(verdict.reasons.end(), m_open.begin(), m_open.end());
    return verdict;
  }

private:
  [[nodiscard]] bool concerns(ScenarioId id) const { return !m_scenario || *m_scenario == id; }

  // The SLOs of a capacity search are what it looks for; only one on `level` judges its result.
  static bool isCriterion(const ScenarioPlan& scenario, const SloPlan& slo) {
    return std::holds_alternative<SearchLoad>(scenario.load.model) && slo.slo.metric.kind != MetricKind::level;
  }

  void addState(const ScenarioRun& run) {
    const std::string& name = m_record.plan().scenarios[run.id.index()].name;
    if (run.state == ScenarioState::notRun || run.state == ScenarioState::pending) {
      m_open.push_back(fmt::format("{} was not run{}{}", name, run.why.empty() ? "" : ": ", run.why));
    } else if (run.state != ScenarioState::complete && !run.isLive()) {
      m_open.push_back(fmt::format("{} was {}", name, scenarioStateId(run.state)));
    }
  }

  const RunRecord& m_record;
  std::optional<ScenarioId> m_scenario;
  bool m_slos = false;
  bool m_judged = false;
  std::vector<std::string> m_failed;
  std::vector<std::string> m_open;
};

} // namespace

Verdict verdictOf(const RunRecord& record, const std::vector<SloResult>& slos, std::optional<ScenarioId> scenario) {
  Reasons reasons(record, scenario);
  std::ranges::for_each(slos, [&reasons](const SloResult& result) { reasons.add(result); });
  reasons.addStates();
  return std::move(reasons).verdict();
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

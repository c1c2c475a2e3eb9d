// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/slo_plan.h"

#include <algorithm>

#include "core/plan/monitor_sources.h"
#include "core/plan/open_load.h"
#include "core/plan/stages.h"

namespace tidemark {
namespace {

bool isNamed(const Row& row, std::string_view name) { return row.name == name || row.group == name; }

bool isScenarioName(const Project& project, const std::string& name) {
  return std::ranges::find(project.scenarios, name, &Scenario::name) != project.scenarios.end();
}

class SloResolver {
public:
  SloResolver(const ScenarioPlan& scenario, const RunPlan& plan) : m_scenario(scenario), m_plan(plan) {}

  SloPlan resolve(const Slo& slo) {
    m_slo.slo = slo;
    m_slo.slo.window.last = scaled(slo.window.last, m_plan.timeScale);
    m_slo.slo.after = scaled(slo.after, m_plan.timeScale);
    resolveOf();
    checkWindow();
    checkLoad();
    checkMonitors();
    checkChecks();
    m_slo.why = m_lack.text();
    return std::move(m_slo);
  }
  [[nodiscard]] const Sentence& lack() const { return m_lack; } // of what was resolved; empty: it is applicable

private:
  void lack(Sentence why) {
    if (m_slo.applicable) {
      m_slo.applicable = false;
      m_lack = std::move(why);
      m_slo.rows.clear();
    }
  }

  // Names of scenarios say where it is judged, the others what is.
  void resolveOf() {
    bool restricted = false;
    bool here = false;
    for (const std::string& name : m_slo.slo.of) {
      const bool rows = addRows(name);
      if (!rows && (name == m_scenario.name || isScenarioName(m_plan.project, name))) {
        restricted = true;
        here = here || name == m_scenario.name;
      } else if (!rows) {
        lack(sentence("this scenario never produces \"{}\"", name));
      }
    }
    if (restricted && !here) {
      lack(sentence("it is about another scenario"));
    }
  }

  bool addRows(const std::string& name) {
    bool found = false;
    for (const RowId id : m_scenario.rows) {
      if (isNamed(m_plan.rows[id.index()], name)) {
        found = true;
        if (m_slo.applicable && std::ranges::find(m_slo.rows, id) == m_slo.rows.end()) {
          m_slo.rows.push_back(id);
        }
      }
    }
    return found;
  }

  void checkWindow() {
    const WindowSpec& window = m_slo.slo.window;
    const auto has = [this](auto is) { return std::ranges::any_of(m_scenario.stages, is); };
    const bool staged = stageSpecs(m_scenario.load) != nullptr;
    if (window.kind == WindowKind::stage && !has([&](const StagePlan& one) { return one.name == window.stage; })) {
      lack(sentence("this scenario has no stage \"{}\"", window.stage));
    } else if (window.kind == WindowKind::steady && staged &&
               !has([](const StagePlan& one) { return one.kind == StageKind::hold; })) {
      lack(sentence("this scenario holds no load"));
    }
  }

  void checkLoad() {
    const MetricKind kind = m_slo.slo.metric.kind;
    if ((m_slo.slo.latency == LatencyOf::response || kind == MetricKind::dropped) && !isOpen(m_scenario.load)) {
      lack(sentence("this scenario has no arrivals"));
    } else if (kind == MetricKind::level && !std::holds_alternative<SearchLoad>(m_scenario.load.model)) {
      lack(sentence("this scenario searches for no level"));
    }
  }

  void checkMonitors() {
    if (Sentence missing = missingSource(m_plan.project, m_slo.slo.metric); !missing.empty()) {
      lack(std::move(missing));
    }
  }

  void checkChecks() {
    if (m_slo.slo.metric.kind != MetricKind::checkRate) {
      return;
    }
    const std::vector<RowId>& rows = m_slo.rows.empty() ? m_scenario.rows : m_slo.rows;
    const bool any = std::ranges::any_of(
        m_plan.checks, [&rows](const CheckRow& check) { return std::ranges::find(rows, check.row) != rows.end(); });
    if (!any) {
      lack(sentence("these requests have no checks"));
    }
  }

  const ScenarioPlan& m_scenario;
  const RunPlan& m_plan;
  SloPlan m_slo;
  Sentence m_lack;
};

} // namespace

SloPlan sloPlanOf(const Slo& slo, const ScenarioPlan& scenario, const RunPlan& plan) {
  return SloResolver{scenario, plan}.resolve(slo);
}

// Scaling its times once more changes nothing that an SLO may lack.
Sentence lackOf(const SloPlan& slo, const ScenarioPlan& scenario, const RunPlan& plan) {
  SloResolver resolver{scenario, plan};
  const std::string text = slo.applicable ? std::string() : resolver.resolve(slo.slo).why;
  return text == slo.why ? resolver.lack() : Sentence::asIs(slo.why);
}

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/small_plan.h"

#include "core/plan/search.h"
#include "core/plan/slo_text.h"

namespace tidemark::fakes {

namespace {

Row rowOf(RowKind kind, const std::string& name) {
  Row row;
  row.kind = kind;
  row.name = name;
  return row;
}

} // namespace

SmallPlan::SmallPlan() {
  m_plan.project.name = "Small";
  m_plan.project.userClasses.emplace_back().name = "User";
  m_plan.rows = {
      rowOf(RowKind::request, "Health"), rowOf(RowKind::request, "Create"), rowOf(RowKind::transaction, "Checkout"),
      rowOf(RowKind::measure, "Size"),   rowOf(RowKind::poll, "Job"),       rowOf(RowKind::iteration, "iteration")};
  m_plan.rows[0].service = "api";
  m_plan.rows[1].group = "Ingestion";
  m_plan.rows[3].unit = "s";
  m_plan.checks = {{kHealth, "json $.status"}, {kCreate, "time < 1s"}};
  m_plan.jobs = {{"Job", kJob, std::chrono::seconds(1)}};
  m_plan.hash = "hash";
}

ScenarioId SmallPlan::add(const std::string& name, Load load, const std::vector<Stage>& stages) {
  ScenarioPlan& scenario = m_plan.scenarios.emplace_back();
  scenario.id = ScenarioId{static_cast<std::uint32_t>(m_plan.scenarios.size() - 1)};
  scenario.name = name;
  scenario.load = std::move(load);
  for (const Stage& stage : stages) {
    StagePlan& planned = scenario.stages.emplace_back();
    planned.name = stage.name;
    planned.kind = stage.name.starts_with("hold") ? StageKind::hold : StageKind::ramp;
    planned.from = scenario.planned;
    planned.to = scenario.planned + std::chrono::seconds(stage.seconds);
    planned.fromTarget = planned.kind == StageKind::hold ? stage.target : 0;
    planned.toTarget = stage.target;
    scenario.planned = planned.to;
  }
  return scenario.id;
}

ScenarioId SmallPlan::users(const std::string& name, const std::vector<Stage>& stages) {
  return add(name, {.model = UsersLoad{}}, stages);
}

ScenarioId SmallPlan::arrivals(const std::string& name, const std::vector<Stage>& stages) {
  return add(name, {.model = ArrivalsLoad{}}, stages);
}

ScenarioId SmallPlan::iterations(const std::string& name) { return add(name, {.model = IterationsLoad{}}, {}); }

ScenarioId SmallPlan::search(const std::string& name, const SearchLoad& load) {
  const ScenarioId id = add(name, {.model = load}, {});
  m_plan.scenarios.back().stages = {{.name = levelStageName(load.of, 1, load.from),
                                     .kind = StageKind::hold,
                                     .from = {},
                                     .to = levelHold(load, 1),
                                     .fromTarget = load.from,
                                     .toTarget = load.from}};
  return id;
}

SloPlan& SmallPlan::slo(ScenarioId scenario, const std::string& metric, const std::string& limit,
                        const std::string& window) {
  SloPlan& slo = m_plan.scenarios[scenario.index()].slos.emplace_back();
  slo.slo.metric = parseMetric(metric).value();
  slo.slo.limit = parseLimit(limit).value();
  slo.slo.window = parseWindow(window).value();
  return slo;
}

} // namespace tidemark::fakes

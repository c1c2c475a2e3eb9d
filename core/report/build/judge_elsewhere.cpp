// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/judge_elsewhere.h"

#include <algorithm>

#include "core/report/build/slos.h"
#include "core/run/slo_evaluator.h"

namespace tidemark {

namespace {

bool contains(const std::vector<std::string>& names, const std::string& name) {
  return !name.empty() && std::ranges::find(names, name) != names.end();
}

// The rows `of` names in this scenario; nullopt when there is none and its own name is not among them.
std::optional<std::vector<RowId>> rowsOf(const RunPlan& plan, const ScenarioPlan& scenario,
                                         const std::vector<std::string>& of) {
  std::vector<RowId> rows;
  std::ranges::copy_if(scenario.rows, std::back_inserter(rows), [&](RowId id) {
    const Row& row = plan.rows[id.index()];
    return contains(of, row.name) || contains(of, row.group);
  });
  const bool all = of.empty() || contains(of, scenario.name);
  if (rows.empty() && !all) {
    return std::nullopt;
  }
  return rows;
}

} // namespace

std::optional<SloModel> judgeElsewhere(const ScenarioSource& source, const Slo& slo) {
  if (!source.hasRun()) {
    return std::nullopt;
  }
  std::optional<std::vector<RowId>> rows = rowsOf(source.record->plan(), source.plan(), slo.of);
  if (!rows) {
    return std::nullopt;
  }
  SloPlan plan;
  plan.slo = slo;
  plan.rows = std::move(*rows);
  return sloModel(slo, judge(*source.record, source.id, plan));
}

} // namespace tidemark

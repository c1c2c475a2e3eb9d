// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/report/report_model.h"
#include "core/run/run_set.h"

namespace tidemark {

// The project's requirements, each with its evidence. One on an SLO is met when it holds in every scenario that can
// be judged by it; throughput is judged on the ok rate. `model` has its scenarios.
std::vector<RequirementModel> requirementModels(const RunSet& set, const ReportModel& model);

// A baseline somebody typed, beside this run's reference scenario. Stated values have no interval, so no row claims
// an improvement or a regression. Nullopt: the project states none.
std::optional<BaselineModel> baselineModel(const RunSet& set, const ReportModel& model);

// Published figures that somebody typed (report.references), each beside what the reference scenario measured.
std::vector<ReferenceModel> referenceModels(const RunSet& set, const ReportModel& model);

// Instances for the project's capacity targets, from the best level of the reference scenario. Nullopt: no target, or
// no hold of 30 s met its SLOs.
std::optional<CapacityModel> capacityModel(const ReportModel& model);

// The scenario that single figures of the run are about: report.reference, or else the one that ran with the most
// users. Null: none ran.
const ScenarioModel* referenceScenario(const ReportModel& model);

} // namespace tidemark

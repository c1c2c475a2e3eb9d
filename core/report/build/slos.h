// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/build/traffic.h"
#include "core/report/scenario_model.h"
#include "core/run/verdict.h"

namespace tidemark {

// One SLO with its result.
SloModel sloModel(const Slo& slo, const SloResult& result);

// The SLOs of one scenario with their results; `results` are of this scenario only.
std::vector<SloModel> sloModels(const ScenarioPlan& plan, const std::vector<SloResult>& results);

// "p95 of Health < 200ms", for evidence and headings.
Sentence sloWords(const SloModel& slo);

// The names an SLO is about, joined; empty: all requests.
std::string ofText(const std::vector<std::string>& names);

} // namespace tidemark

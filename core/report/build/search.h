// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/analysis/levels.h"
#include "core/report/search_model.h"

namespace tidemark {

// Nothing for a scenario that does not search. `levels`: of the same scenario.
std::optional<SearchModel> searchModel(const RunRecord& record, ScenarioId scenario, const std::vector<Level>& levels);

// The levels that may be built upon: of a search those up to its answer, else all.
std::vector<Level> trustedLevels(const std::vector<Level>& levels, const std::optional<SearchModel>& search);

} // namespace tidemark

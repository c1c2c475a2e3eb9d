// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/slo_suggestion.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// SLOs derived from a run, each with its reason; one that could not be derived says why. The key of a row is the index
// of its suggestion.
std::vector<ValueColumn> suggestionColumns();
std::vector<ValueRow> suggestionRows(const std::vector<SloSuggestion>& suggestions, const Formatter& formatter);

// Why a whole scenario gives none.
QString obstacleText(SuggestionObstacle obstacle);

} // namespace tidemark::ui

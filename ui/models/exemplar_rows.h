// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/run/stats.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// Which of the requests kept whole are listed.
struct ExemplarChoice {
  const Window* window = nullptr; // null: the whole scenario
  std::optional<RowId> row;
  std::optional<Outcome> outcome;
};

// Requests kept whole: the failed ones first seen of each kind and the slowest of each name. The key of a row is the
// index of its exemplar in the record.
std::vector<ValueColumn> exemplarColumns();
std::vector<ValueRow> exemplarRows(const RunRecord& record, ScenarioId scenario, const ExemplarChoice& choice,
                                   const Formatter& formatter);

// What there is to choose from, in the order of the plan and of the outcomes.
std::vector<RowId> exemplarRequests(const RunRecord& record, ScenarioId scenario);
std::vector<Outcome> exemplarOutcomes(const RunRecord& record, ScenarioId scenario);

// A part of a request's time that was measured; `look` tells its colour and stays the same from request to request.
struct PhaseTime {
  QString name;
  double ms = 0;
  int look = 0;
  friend bool operator==(const PhaseTime&, const PhaseTime&) = default;
};
std::vector<PhaseTime> phaseTimes(const Exemplar& exemplar);

// All of it as text, for reading and copying: what happened, the phases, the request, the response.
QString exemplarText(const RunRecord& record, const Exemplar& exemplar, const Formatter& formatter);

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/run/run_record.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// Requests kept whole: the failed ones first seen of each kind and the slowest of each name. The key of a row is the
// index of its exemplar in the record.
std::vector<ValueColumn> exemplarColumns();
std::vector<ValueRow> exemplarRows(const RunRecord& record, ScenarioId scenario, const std::vector<SecondSpan>& spans,
                                   const Formatter& formatter);
// Head line, phases, request and response of one exemplar, for reading.
QString exemplarText(const RunRecord& record, const Exemplar& exemplar, const Formatter& formatter);

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/run/run_record.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// Notes and marks of a run as people stated them; tags belong to the history. Times count from the start of the
// scenario shown. The key of a row is the annotation's id in the run file.
std::vector<ValueColumn> annotationColumns();
std::vector<ValueRow> annotationRows(const RunRecord& record, ScenarioId scenario, const Formatter& formatter);

} // namespace tidemark::ui

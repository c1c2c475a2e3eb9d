// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/run/stats.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// Every monitor series over the window; the key of a row is the id of its series. A series without a reading in the
// window stays, with dashes.
std::vector<ValueColumn> resourceColumns();
std::vector<ValueRow> resourceRows(const RunRecord& record, const Window& window, const Formatter& formatter);

} // namespace tidemark::ui

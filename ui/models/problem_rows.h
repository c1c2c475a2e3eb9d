// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/plan/problem.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// What the loader found, in file order; the key of a row is its index.
std::vector<ValueColumn> problemColumns();
std::vector<ValueRow> problemRows(const Problems& problems);

// What is wrong and what to do, in one line.
QString problemText(const Problem& problem);

} // namespace tidemark::ui

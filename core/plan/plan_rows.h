// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/run_plan.h"

namespace tidemark {

// Fills in rows, checks and jobs of a plan from its project: in flow order, class by class, a transaction or poll
// before what it holds, a measure behind its request; the iteration row last.
void buildRows(RunPlan& plan);

// The rows that the steps of a class can produce, in flow order.
std::vector<RowId> rowsOfClass(const RunPlan& plan, std::size_t userClass);

// The row of that kind and name.
std::optional<RowId> findRow(const RunPlan& plan, RowKind kind, std::string_view name);
// The check of a row; two steps of one name share a check that reads the same.
std::optional<CheckId> findCheck(const RunPlan& plan, RowId row, const Check& check);
// The job accounting of the poll of that name.
std::optional<JobId> findJob(const RunPlan& plan, std::string_view poll);

// `json $.status equals "healthy"`, `time < 1s`.
std::string checkText(const Check& check);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/plan/run_plan.h"
#include "core/run/run_record.h"
#include "core/run/sqlite.h"

namespace tidemark {

// The plan of a run in its file: the project as canonical text (secrets by name) and what was decided when it was
// resolved. Reading resolves it again without touching files or the environment.
Result<void> writePlan(SqliteDatabase& database, const RunPlan& plan);
Result<std::shared_ptr<const RunPlan>> readPlan(SqliteDatabase& database);

// The facts of a run, key by key.
Result<void> writeInfo(SqliteDatabase& database, const RunInfo& info);
Result<RunInfo> readInfo(SqliteDatabase& database);

} // namespace tidemark

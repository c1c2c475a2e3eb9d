// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/run/sqlite.h"

namespace tidemark {

inline constexpr std::int64_t kRunApplicationId = 0x544D524B; // "TMRK"
inline constexpr std::int64_t kRunFormat = 2;                 // user_version

// Lays the tables of a new run file out, in WAL mode. docs/run-file.md describes them.
Result<void> createRunSchema(SqliteDatabase& database);

// `corrupt` for a database that is no run, `newerVersion` for one of a newer Tidemark. An older format, where
// `mayWrite`, is migrated step by step.
Result<void> checkRunSchema(SqliteDatabase& database, bool mayWrite);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>

#include "core/base/result.h"
#include "core/run/run_record.h"

namespace tidemark {

// Reads a run file whole. A run that did not come to its end opens as interrupted, with everything it committed.
// `stop` ends it between two rows, or within a query that takes long: ErrorCode::interrupted.
Result<RunRecord> readRun(const std::filesystem::path& file, const std::stop_token& stop);

} // namespace tidemark

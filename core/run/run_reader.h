// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/run/run_record.h"

namespace tidemark {

// Reads a run file whole. A run that did not come to its end opens as interrupted, with everything it committed.
Result<RunRecord> readRun(const std::filesystem::path& file);

} // namespace tidemark

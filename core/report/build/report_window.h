// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/run/run_set.h"
#include "core/run/stats.h"

namespace tidemark {

// The window a report is about, for every scenario of the set: whole, or for the one named in `text`
// (`SCENARIO:90s..150s` or `SCENARIO:STAGE`) that part. notFound names what there is.
Result<std::vector<Window>> reportWindows(const RunSet& set, const std::string& text);

} // namespace tidemark

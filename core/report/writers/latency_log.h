// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/run/run_set.h"

namespace tidemark {

// latency.hlog: HdrHistogram's interval log, version 1.3, one line a second and request name (`Tag=` the name,
// percent-encoded), all outcomes, service time in nanoseconds, V2 encoding (zlib, base64). No aggregate lines: adding
// all lines of a tag gives the histogram of the report.
std::string latencyLog(const RunSet& set);

} // namespace tidemark

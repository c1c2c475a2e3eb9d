// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/run/run_set.h"

namespace tidemark {

// CSV in Locust's layout (header and cells as Locust 2.46 writes them, CRLF line ends), over the whole run, for tools
// that read those files. Percentile cells are whole milliseconds; no time of writing is in them.

std::string statsCsv(const RunSet& set);        // stats.csv: a line a request name, then Aggregated
std::string statsHistoryCsv(const RunSet& set); // stats_history.csv: a line a second, percentiles over 10 s
std::string failuresCsv(const RunSet& set);     // failures.csv

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/run/run_set.h"

namespace tidemark {

// resources.csv: one line a second, one column a monitor series (`id [unit]`), an empty cell where there was no
// reading. CRLF line ends.
std::string resourcesCsv(const RunSet& set);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/report_model.h"
#include "core/run/run_set.h"

namespace tidemark {

// Everything the report leaves open: each value of report.json that is null, with the reason, and each monitor that
// delivered nothing. One entry a key; `why` ends with the names concerned.
std::vector<NotMeasured> notMeasuredIn(const RunSet& set, const ReportModel& model);

} // namespace tidemark

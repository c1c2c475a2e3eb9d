// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/plan/project.h"
#include "core/run/run_record.h"

namespace tidemark {

// The options the report of a run is made with: those recorded with its plan, or those somebody kept in the run file
// afterwards. The latter change what is shown and what people state; what judges the run (requirements, baseline,
// reference, score) and what was asked of others while it ran (history) stays as recorded, so that no verdict changes
// after the fact. corrupt: the kept ones cannot be read. Pure.
Result<ReportOptions> reportOptions(const RunRecord& record);

// The keys of what judges, and `wanted` with those taken from `recorded`.
inline constexpr std::array<std::string_view, 5> kJudgingKeys{"requirements", "baseline", "reference", "score",
                                                              "history"};
ReportOptions judgedAsRecorded(ReportOptions wanted, const ReportOptions& recorded);

// What RunInfo::report and keepReport() take for these options; empty where they are the recorded ones.
std::string keptReport(const RunPlan& plan, const ReportOptions& options);

} // namespace tidemark

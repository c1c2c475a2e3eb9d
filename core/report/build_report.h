// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/report/report_model.h"
#include "core/run/run_set.h"

namespace tidemark {

// What a report is asked to be.
struct ReportRequest {
  std::string templateName; // empty: the project's
  std::string window;       // `SCENARIO:90s..150s` or `SCENARIO:STAGE`; empty: whole scenarios
};

// The one computation behind every format; same run and request give the same model. Errors: notSupported (a template
// that is not built in), notFound (scenario or stage of the window), internal (a figure contradicts another:
// reports.md section 6, nothing may then be printed).
Result<ReportModel> buildReport(const RunSet& set, const ReportRequest& request);
Result<ReportModel> buildReport(const RunRecord& record, const ReportRequest& request); // of the set of one

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/report_format.h"
#include "core/report/report_model.h"

namespace tidemark::cli {

// One of the formats that need no drawing: json, csv, junit, hlog. Returns the files written.
Result<std::vector<std::filesystem::path>> writeMachineReport(std::string_view format, const RunSet& set,
                                                              const ReportModel& model,
                                                              const std::filesystem::path& folder);

// A ReportOutput for these formats alone.
Result<std::vector<std::filesystem::path>> writeMachineReports(const RunSet& set, const ReportJob& job);

} // namespace tidemark::cli

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/report_format.h"

namespace tidemark::cli {

// A ReportOutput for every format. Needs a QGuiApplication and its thread.
Result<std::vector<std::filesystem::path>> writeAllReports(const RunSet& set, const ReportJob& job);

} // namespace tidemark::cli

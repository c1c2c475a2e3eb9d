// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/report/report_model.h"
#include "core/report/writers/json_outline.h"

namespace tidemark {

// report.json, `tidemark-report/1` of cli.md: two-space indent, keys in the order of the contract, new line at the end.
std::string jsonReport(const ReportModel& model);

// Where that file has null, in order. notMeasured is made from it, so that no null goes without a reason.
std::vector<NullPlace> nullPlaces(const ReportModel& model);

} // namespace tidemark

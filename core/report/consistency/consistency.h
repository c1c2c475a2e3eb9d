// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/report/report_model.h"

namespace tidemark {

// Two figures of a report that contradict each other.
struct Violation {
  std::string_view rule; // id of the rule: "percentile-order"
  std::string detail;    // where, with both numbers
};

// The identities of reports.md section 6 on measured data: sums, order, rates, shares, verdicts. Empty for every report
// that may be printed. Pure.
std::vector<Violation> violations(const ReportModel& model);

} // namespace tidemark

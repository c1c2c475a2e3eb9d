// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

namespace tidemark {

// READY, CONDITIONAL or NOT READY (reports.md section 5) with the condition that decided it, in words. A requirement
// that is not met is NOT READY; one that could not be evaluated leaves the run CONDITIONAL.
void setReadiness(ReportModel& model);

// The rule behind the only praise there is: ratio >= 2 on every latency SLO and no failed request.
bool isExcellent(const ReportModel& model);

} // namespace tidemark

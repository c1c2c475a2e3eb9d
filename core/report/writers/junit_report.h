// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/report/report_model.h"

namespace tidemark {

// junit.xml: a suite a scenario with a case an SLO, and a suite of the requirements. `failure` = missed, with the
// actual value; `error` = could not be evaluated; `skipped` = not run or not applicable.
std::string junitReport(const ReportModel& model);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/report/build_report.h"
#include "core/report/report_model.h"
#include "core/run/run_record.h"

namespace tidemark::fakes {

// The workload of a hand-written full-scale report: 50 users, ingestion refused for want of a key, some routes missing,
// a fast and green latency table over it. What its report must say of it: not met.
RunRecord fullScaleRun();

// The same without a failure.
RunRecord cleanRun();

// A run of `count` request names, one second each.
RunRecord manyRequestsRun(std::size_t count);

// A run of one scenario with a hold of one request name, with this `report` block and these SLOs (JSON texts).
RunRecord heldRun(const std::string& reportJson, const std::string& slosJson);

// A run of one of three scenarios (Load, Peak, Soak), `startedS` after the others' first: 4 s of `perS` requests.
RunRecord chosenRun(const std::string& id, int startedS, const std::string& scenario, std::uint64_t perS);

// A run of two scenarios, Low and High, of holds of 40 s each, with this `report` block (JSON text).
RunRecord twoHoldsRun(const std::string& reportJson);

// The model of a run, which must have one.
ReportModel modelOf(const RunRecord& record, const ReportRequest& request = {});

} // namespace tidemark::fakes

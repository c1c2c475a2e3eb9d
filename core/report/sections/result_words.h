// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/report/document.h"
#include "core/report/report_model.h"
#include "core/report/texts.h"

namespace tidemark {

// How results are worded and marked, everywhere the same.

StatusMark markOf(SloOutcome outcome);
StatusMark markOf(VerdictOutcome outcome);
StatusMark markOf(RequirementResult result);
StatusMark markOf(FindingSeverity severity);

std::string wordOf(SloOutcome outcome, const Texts& texts);
std::string wordOf(VerdictOutcome outcome, const Texts& texts);
std::string wordOf(RequirementResult result, const Texts& texts);
std::string wordOf(Readiness readiness, const Texts& texts);

// "2.1 EXCEEDS" from 1.25 on, "0.9", or kNoNumber.
std::string ratioText(std::optional<double> ratio, const Texts& texts);

// "p95 of Health, ok": what an SLO judges.
std::string subjectOf(const SloModel& slo, const Texts& texts);
// Measured value with its unit, "few samples" said where it applies.
std::string measuredText(const SloModel& slo, const Texts& texts);

} // namespace tidemark

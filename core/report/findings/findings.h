// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "core/report/finding.h"
#include "core/report/report_model.h"

namespace tidemark {

// What most likely makes requests fail in one way: "cause.ID" of the catalogue. What its finding says is in
// causeWords().
struct ErrorCause {
  std::string_view id;
  bool (*matches)(const ErrorModel&);
  FindingSeverity severity = FindingSeverity::critical;
  int priority = 1;
};

std::span<const ErrorCause> errorCauses();

// The cause of a failure; the last one of the table matches everything.
const ErrorCause& causeOf(const ErrorModel& error);

// The rules of this version, applied: SLOs missed, failures by cause, fast rejections, dropped iterations, a
// saturated generator, jobs, services, Little's law, few samples. By priority, then severity, then id.
std::vector<Finding> findingsOf(const ReportModel& model);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_options.h"

#include <utility>

#include "core/plan/project_file.h"

namespace tidemark {

ReportOptions judgedAsRecorded(ReportOptions wanted, const ReportOptions& recorded) {
  wanted.requirements = recorded.requirements;
  wanted.baseline = recorded.baseline;
  wanted.reference = recorded.reference;
  wanted.score = recorded.score;
  wanted.history = recorded.history;
  return wanted;
}

Result<ReportOptions> reportOptions(const RunRecord& record) {
  const ReportOptions& recorded = record.plan().project.report;
  const std::string& kept = record.info().report;
  if (kept.empty()) {
    return recorded;
  }
  LoadedProject loaded = readProject(kept);
  if (hasErrors(loaded.problems)) {
    return fail(ErrorCode::corrupt,
                "the report options kept with the run cannot be read: " + problemLine(loaded.problems.front()));
  }
  return judgedAsRecorded(std::move(loaded.project.report), recorded);
}

std::string keptReport(const RunPlan& plan, const ReportOptions& options) {
  if (options == plan.project.report) {
    return {};
  }
  Project project = plan.project;
  project.report = options;
  return saveText(project);
}

} // namespace tidemark

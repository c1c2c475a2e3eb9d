// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/machine_reports.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <string>

#include "core/base/file.h"
#include "core/report/build_report.h"
#include "core/report/writers/json_report.h"
#include "core/report/writers/junit_report.h"
#include "core/report/writers/latency_log.h"
#include "core/report/writers/locust_csv.h"
#include "core/report/writers/resources_csv.h"

namespace tidemark::cli {

namespace {

using Text = std::string (*)(const RunRecord&, const ReportModel&);

struct MachineFile {
  std::string_view format;
  std::string_view name;
  Text text;
};

constexpr std::array kFiles{
    MachineFile{"json", "report.json", [](const RunRecord&, const ReportModel& model) { return jsonReport(model); }},
    MachineFile{"csv", "stats.csv", [](const RunRecord& record, const ReportModel&) { return statsCsv(record); }},
    MachineFile{"csv", "stats_history.csv",
                [](const RunRecord& record, const ReportModel&) { return statsHistoryCsv(record); }},
    MachineFile{"csv", "failures.csv", [](const RunRecord& record, const ReportModel&) { return failuresCsv(record); }},
    MachineFile{"csv", "resources.csv",
                [](const RunRecord& record, const ReportModel&) { return resourcesCsv(record); }},
    MachineFile{"junit", "junit.xml", [](const RunRecord&, const ReportModel& model) { return junitReport(model); }},
    MachineFile{"hlog", "latency.hlog", [](const RunRecord& record, const ReportModel&) { return latencyLog(record); }},
};

} // namespace

Result<std::vector<std::filesystem::path>> writeMachineReport(std::string_view format, const RunRecord& record,
                                                              const ReportModel& model,
                                                              const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const MachineFile& file : kFiles) {
    if (file.format != format) {
      continue;
    }
    const std::filesystem::path path = folder / file.name;
    if (const auto written = writeFile(path, file.text(record, model)); !written) {
      return std::unexpected(written.error());
    }
    files.push_back(path);
  }
  assert(!files.empty());
  return files;
}

Result<std::vector<std::filesystem::path>> writeMachineReports(const RunRecord& record, const ReportJob& job) {
  if (job.formats.empty()) {
    return std::vector<std::filesystem::path>{};
  }
  const auto model = buildReport(record, {.templateName = job.templateName, .window = job.window});
  if (!model) {
    return std::unexpected(model.error());
  }
  std::vector<std::filesystem::path> files;
  for (const std::string& format : job.formats) {
    auto written = writeMachineReport(format, record, *model, job.folder);
    if (!written) {
      return written;
    }
    files.insert(files.end(), written->begin(), written->end());
  }
  return files;
}

} // namespace tidemark::cli

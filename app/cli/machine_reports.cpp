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

using Text = std::string (*)(const RunSet&, const ReportModel&);

struct MachineFile {
  std::string_view format;
  std::string_view name;
  Text text;
};

constexpr std::array kFiles{
    MachineFile{"json", "report.json", [](const RunSet&, const ReportModel& model) { return jsonReport(model); }},
    MachineFile{"csv", "stats.csv", [](const RunSet& set, const ReportModel&) { return statsCsv(set); }},
    MachineFile{"csv", "stats_history.csv", [](const RunSet& set, const ReportModel&) { return statsHistoryCsv(set); }},
    MachineFile{"csv", "failures.csv", [](const RunSet& set, const ReportModel&) { return failuresCsv(set); }},
    MachineFile{"csv", "resources.csv", [](const RunSet& set, const ReportModel&) { return resourcesCsv(set); }},
    MachineFile{"junit", "junit.xml", [](const RunSet&, const ReportModel& model) { return junitReport(model); }},
    MachineFile{"hlog", "latency.hlog", [](const RunSet& set, const ReportModel&) { return latencyLog(set); }},
};

} // namespace

Result<std::vector<std::filesystem::path>> writeMachineReport(std::string_view format, const RunSet& set,
                                                              const ReportModel& model,
                                                              const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const MachineFile& file : kFiles) {
    if (file.format != format) {
      continue;
    }
    const std::filesystem::path path = folder / file.name;
    if (const auto written = writeFile(path, file.text(set, model)); !written) {
      return std::unexpected(written.error());
    }
    files.push_back(path);
  }
  assert(!files.empty());
  return files;
}

Result<std::vector<std::filesystem::path>> writeMachineReports(const RunSet& set, const ReportJob& job) {
  if (job.formats.empty()) {
    return std::vector<std::filesystem::path>{};
  }
  const auto model = buildReport(set, {.templateName = job.templateName, .window = job.window});
  if (!model) {
    return std::unexpected(model.error());
  }
  std::vector<std::filesystem::path> files;
  for (const std::string& format : job.formats) {
    auto written = writeMachineReport(format, set, *model, job.folder);
    if (!written) {
      return written;
    }
    files.insert(files.end(), written->begin(), written->end());
  }
  return files;
}

} // namespace tidemark::cli

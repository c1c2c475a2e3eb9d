// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report_export.h"

#include <QtGlobal>
#include <array>
#include <initializer_list>
#include <string>
#include <system_error>
#include <utility>

#include "core/base/file.h"
#include "core/report/writers/json_report.h"
#include "core/report/writers/junit_report.h"
#include "core/report/writers/latency_log.h"
#include "core/report/writers/locust_csv.h"
#include "core/report/writers/resources_csv.h"
#include "ui/report/report_files.h"

namespace tidemark::ui {
namespace {

namespace fs = std::filesystem;
using Files = Result<std::vector<fs::path>>;

Files written(const fs::path& folder, std::initializer_list<std::pair<const char*, std::string>> texts) {
  std::error_code reason;
  fs::create_directories(folder, reason);
  std::vector<fs::path> files;
  for (const auto& [name, text] : texts) {
    if (const auto done = writeFile(folder / name, text); !done) {
      return std::unexpected(done.error());
    }
    files.push_back(folder / name);
  }
  return files;
}

constexpr std::array kFormats{
    ExportFormat{"pdf", QT_TRANSLATE_NOOP("Export", "&PDF"), "report.pdf", true,
                 [](const ReportSource& s, const fs::path& folder) { return writePdf(s.document, folder); }},
    ExportFormat{"html", QT_TRANSLATE_NOOP("Export", "&HTML"), "report.html", true,
                 [](const ReportSource& s, const fs::path& folder) { return writeHtml(s.document, folder); }},
    ExportFormat{"md", QT_TRANSLATE_NOOP("Export", "&Markdown"), "report.md, figures/", true,
                 [](const ReportSource& s, const fs::path& folder) { return writeMarkdown(s.document, folder); }},
    ExportFormat{"json", QT_TRANSLATE_NOOP("Export", "JS&ON"), "report.json", true,
                 [](const ReportSource& s, const fs::path& folder) {
                   return written(folder, {{"report.json", jsonReport(s.model)}});
                 }},
    ExportFormat{"csv", QT_TRANSLATE_NOOP("Export", "&CSV (Locust)"),
                 "stats.csv, stats_history.csv, failures.csv, resources.csv", false,
                 [](const ReportSource& s, const fs::path& folder) {
                   return written(folder, {{"stats.csv", statsCsv(RunSet(s.record))},
                                           {"stats_history.csv", statsHistoryCsv(RunSet(s.record))},
                                           {"failures.csv", failuresCsv(RunSet(s.record))},
                                           {"resources.csv", resourcesCsv(RunSet(s.record))}});
                 }},
    ExportFormat{"junit", QT_TRANSLATE_NOOP("Export", "J&Unit"), "junit.xml", false,
                 [](const ReportSource& s, const fs::path& folder) {
                   return written(folder, {{"junit.xml", junitReport(s.model)}});
                 }},
    ExportFormat{"hlog", QT_TRANSLATE_NOOP("Export", "HDR &log"), "latency.hlog", false,
                 [](const ReportSource& s, const fs::path& folder) {
                   return written(folder, {{"latency.hlog", latencyLog(RunSet(s.record))}});
                 }},
};

} // namespace

std::span<const ExportFormat> exportFormats() { return kFormats; }

} // namespace tidemark::ui

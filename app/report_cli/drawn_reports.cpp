// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_cli/drawn_reports.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/cli/machine_reports.h"
#include "core/report/build_document.h"
#include "core/report/build_report.h"
#include "ui/report/report_files.h"

namespace tidemark::cli {

namespace {

using Files = Result<std::vector<std::filesystem::path>>;
using Writer = Files (*)(const Document&, const std::filesystem::path&);

constexpr std::array<std::pair<std::string_view, Writer>, 3> kWriters{{
    {"md", ui::writeMarkdown},
    {"html", ui::writeHtml},
    {"pdf", ui::writePdf},
}};

} // namespace

Files writeAllReports(const RunSet& set, const ReportJob& job) {
  if (job.formats.empty()) {
    return std::vector<std::filesystem::path>{};
  }
  const auto model = buildReport(set, {.templateName = job.templateName, .window = job.window});
  if (!model) {
    return std::unexpected(model.error());
  }
  const Document document = buildDocument(*model);
  std::vector<std::filesystem::path> files;
  for (const std::string& format : job.formats) {
    const auto drawn =
        std::ranges::find(kWriters, format, [](const auto& writer) { return std::string(writer.first); });
    Files written = drawn == kWriters.end() ? writeMachineReport(format, set, *model, job.folder)
                                            : drawn->second(document, job.folder);
    if (!written) {
      return written;
    }
    files.insert(files.end(), written->begin(), written->end());
  }
  return files;
}

} // namespace tidemark::cli

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_export.h"

#include <QTemporaryDir>
#include <QtGlobal>
#include <array>
#include <cerrno>
#include <initializer_list>
#include <string>
#include <system_error>
#include <utility>

#include "core/report/writers/json_report.h"
#include "core/report/writers/junit_report.h"
#include "core/report/writers/latency_log.h"
#include "core/report/writers/locust_csv.h"
#include "core/report/writers/resources_csv.h"
#include "ui/report/output_folder.h"
#include "ui/report/report_files.h"

namespace tidemark::ui {
namespace {

namespace fs = std::filesystem;
using Files = Result<std::vector<fs::path>>;

Files written(const fs::path& folder, std::initializer_list<std::pair<std::string_view, std::string>> texts) {
  OutputFolder output(folder);
  for (const auto& [name, text] : texts) {
    output.write(name, text);
  }
  return output.written();
}

constexpr std::array<std::string_view, 1> kPdf{"report.pdf"};
constexpr std::array<std::string_view, 1> kHtml{"report.html"};
constexpr std::array<std::string_view, 2> kMarkdown{"report.md", "figures/"};
constexpr std::array<std::string_view, 1> kJson{"report.json"};
constexpr std::array<std::string_view, 4> kCsv{"stats.csv", "stats_history.csv", "failures.csv", "resources.csv"};
constexpr std::array<std::string_view, 1> kJunit{"junit.xml"};
constexpr std::array<std::string_view, 1> kHlog{"latency.hlog"};

constexpr std::array kFormats{
    ExportFormat{"pdf", QT_TRANSLATE_NOOP("Export", "P&DF"), kPdf, true,
                 [](const ReportSource& s, const fs::path& folder) { return writePdf(s.document, folder); }},
    ExportFormat{"html", QT_TRANSLATE_NOOP("Export", "HTM&L"), kHtml, true,
                 [](const ReportSource& s, const fs::path& folder) { return writeHtml(s.document, folder); }},
    ExportFormat{"md", QT_TRANSLATE_NOOP("Export", "&Markdown"), kMarkdown, true,
                 [](const ReportSource& s, const fs::path& folder) { return writeMarkdown(s.document, folder); }},
    ExportFormat{"json", QT_TRANSLATE_NOOP("Export", "JS&ON"), kJson, true,
                 [](const ReportSource& s, const fs::path& folder) {
                   return written(folder, {{kJson[0], jsonReport(s.model)}});
                 }},
    ExportFormat{"csv", QT_TRANSLATE_NOOP("Export", "&CSV (Locust)"), kCsv, false,
                 [](const ReportSource& s, const fs::path& folder) {
                   return written(folder, {{kCsv[0], statsCsv(RunSet(s.record))},
                                           {kCsv[1], statsHistoryCsv(RunSet(s.record))},
                                           {kCsv[2], failuresCsv(RunSet(s.record))},
                                           {kCsv[3], resourcesCsv(RunSet(s.record))}});
                 }},
    ExportFormat{"junit", QT_TRANSLATE_NOOP("Export", "J&Unit"), kJunit, false,
                 [](const ReportSource& s, const fs::path& folder) {
                   return written(folder, {{kJunit[0], junitReport(s.model)}});
                 }},
    ExportFormat{"hlog", QT_TRANSLATE_NOOP("Export", "HDR lo&g"), kHlog, false,
                 [](const ReportSource& s, const fs::path& folder) {
                   return written(folder, {{kHlog[0], latencyLog(RunSet(s.record))}});
                 }},
};

Error cannotWrite(const std::error_code& reason, const fs::path& path) {
  const bool full = reason == std::errc::no_space_on_device;
  return {full ? ErrorCode::diskFull : ErrorCode::cannotWrite, Sentence::asIs(reason.message()), path.string(), {}};
}

// The place a failure is about as people know it, not the folder in which the files are made.
Error told(Error error, const fs::path& made, const fs::path& folder) {
  const fs::path inside = fs::path(error.where).lexically_relative(made);
  if (!error.where.empty() && !inside.empty() && *inside.begin() != "..") {
    error.where = (folder / inside).lexically_normal().string();
  }
  return error;
}

Files moved(const std::vector<fs::path>& files, const fs::path& made, const fs::path& folder) {
  std::vector<fs::path> there;
  for (const fs::path& file : files) {
    const fs::path target = folder / file.lexically_relative(made);
    std::error_code failed;
    fs::create_directories(target.parent_path(), failed);
    if (!failed) {
      fs::rename(file, target, failed);
    }
    if (failed) {
      return std::unexpected(cannotWrite(failed, target));
    }
    there.push_back(target);
  }
  return there;
}

} // namespace

std::span<const ExportFormat> exportFormats() { return kFormats; }

std::vector<fs::path> replacedBy(const ExportFormats& formats, const fs::path& folder) {
  std::vector<fs::path> standing;
  for (const ExportFormat* format : formats) {
    for (const std::string_view file : format->files) {
      std::error_code ignored;
      if (fs::exists(folder / file, ignored)) {
        standing.emplace_back(file);
      }
    }
  }
  return standing;
}

Result<std::vector<fs::path>> exportReport(const ReportSource& source, const ExportFormats& formats,
                                           const fs::path& folder, const std::function<bool(std::size_t)>& mayGoOn) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed) {
    return std::unexpected(cannotWrite(failed, folder));
  }
  errno = 0;
  const QTemporaryDir making(QString::fromStdString((folder / ".tidemark-export-XXXXXX").string()));
  if (!making.isValid()) {
    return std::unexpected(cannotWrite({errno == 0 ? EACCES : errno, std::generic_category()}, folder));
  }
  const fs::path made = making.path().toStdString();
  std::vector<fs::path> files;
  for (std::size_t i = 0; i <= formats.size(); ++i) {
    if (!mayGoOn(i)) {
      return fail(ErrorCode::interrupted, "", folder.string());
    }
    if (i == formats.size()) {
      break;
    }
    const auto written = formats[i]->write(source, made);
    if (!written) {
      return std::unexpected(told(written.error(), made, folder));
    }
    files.insert(files.end(), written->begin(), written->end());
  }
  return moved(files, made, folder);
}

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/report_model.h"
#include "core/run/run_record.h"

namespace tidemark::ui {

// Everything an export may draw on: the record, the model computed from it, the model as a document.
struct ReportSource {
  const RunRecord& record;
  const ReportModel& model;
  const Document& document;
};

// A format a report can be exported to; the names are those of `tidemark report --report`.
struct ExportFormat {
  std::string_view name;
  const char* label;                       // translated in context "Export"
  std::span<const std::string_view> files; // what is written; a folder ends in a slash
  bool chosen;                             // ticked at first
  Result<std::vector<std::filesystem::path>> (*write)(const ReportSource& source, const std::filesystem::path& folder);
};
std::span<const ExportFormat> exportFormats();

using ExportFormats = std::vector<const ExportFormat*>;

// What stands in the folder already and would be replaced, in the order of the formats.
std::vector<std::filesystem::path> replacedBy(const ExportFormats& formats, const std::filesystem::path& folder);

// Writes the formats into the folder, which is made where it is missing: all of them or nothing. They are made in a
// folder of their own inside it and moved when the last one is whole, so neither a full disk nor a stop leaves half a
// report or spoils the one that stood there. `mayGoOn` is asked before each format with the number of those done and
// once before anything is moved. Any one thread. Errors: cannotWrite, diskFull; interrupted: `mayGoOn` said no.
Result<std::vector<std::filesystem::path>> exportReport(const ReportSource& source, const ExportFormats& formats,
                                                        const std::filesystem::path& folder,
                                                        const std::function<bool(std::size_t)>& mayGoOn);

} // namespace tidemark::ui

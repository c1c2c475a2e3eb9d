// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
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
  const char* label; // translated in context "Export"
  const char* files; // what is written
  bool chosen;       // ticked at first
  Result<std::vector<std::filesystem::path>> (*write)(const ReportSource& source, const std::filesystem::path& folder);
};
std::span<const ExportFormat> exportFormats();

} // namespace tidemark::ui

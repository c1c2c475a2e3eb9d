// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/run/run_set.h"

namespace tidemark::cli {

// One word of --report.
struct ReportFormat {
  std::string_view name;
  bool drawn = false; // needs Qt; the agent refuses it
};
std::span<const ReportFormat> reportFormats();

// "md,json" → formats in that order; "none" → none. ErrorCode::usage names what is unknown, or, without
// `drawnAllowed`, what the agent cannot draw.
Result<std::vector<std::string>> parseFormats(std::string_view text, bool drawnAllowed);

// What to write of a run, and where.
struct ReportJob {
  std::vector<std::string> formats;
  std::filesystem::path folder;
  std::string templateName; // empty: the project's
  std::string window;       // "SCENARIO:90s..150s", "SCENARIO:STAGE"; empty: everything
};

// Writes the reports; returns the files in the order they were asked for.
using ReportOutput = std::function<Result<std::vector<std::filesystem::path>>(const RunSet&, const ReportJob&)>;

} // namespace tidemark::cli

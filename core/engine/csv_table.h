// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/engine/render_source.h"

namespace tidemark {

// A CSV file with a header row (RFC 4180: quotes, doubled quotes, line breaks inside quotes; CRLF or LF). Read once,
// shared by all workers.
struct CsvTable {
  std::vector<std::string> columns;
  std::vector<CsvRow> rows; // each as long as `columns`
};

// ErrorCode::corrupt names the line: no header, a row of another length, a quote that is not closed, no row at all.
Result<CsvTable> parseCsv(std::string_view text);

} // namespace tidemark

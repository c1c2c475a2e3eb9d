// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/report/document.h"

namespace tidemark::ui {

// The drawing report writers: blocks in, files out; they compute nothing. All need a QGuiApplication; any one thread.
// Same document, same bytes. Errors: cannotWrite, diskFull with the path.

// report.md and figures/*.svg beside it: GitHub tables, no raw HTML, figures with a text alternative.
Result<std::vector<std::filesystem::path>> writeMarkdown(const Document& document, const std::filesystem::path& folder);
// The text of report.md alone, for *Copy as Markdown*.
std::string markdownText(const Document& document);

// report.html: one file, inline SVG, light and dark, sortable tables, readable without script, prints well.
Result<std::vector<std::filesystem::path>> writeHtml(const Document& document, const std::filesystem::path& folder);

// report.pdf: A4 or Letter, running header and page x of y, outline, vector figures, embedded fonts.
Result<std::vector<std::filesystem::path>> writePdf(const Document& document, const std::filesystem::path& folder);

} // namespace tidemark::ui

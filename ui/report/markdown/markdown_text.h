// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/report/document.h"

namespace tidemark::ui {

// GitHub's ids of the document's headings, by the anchors that links name.
using MarkdownAnchors = std::map<std::string, std::string, std::less<>>;
MarkdownAnchors markdownAnchors(const Document& document);

// Text on one line with everything escaped that GitHub would read as markup; line breaks become spaces.
std::string escapedMarkdown(std::string_view text);
// The same at the start of a line, where "1." and "#" mean something too.
std::string escapedLine(std::string_view text);

std::string markdownSpans(const RichText& text, const MarkdownAnchors& anchors);
// A table cell: its mark, its text; pipes inside code escaped as well.
std::string markdownCell(const RichText& text, StatusMark status, const MarkdownAnchors& anchors);
// A fence longer than any inside.
std::string markdownCode(const CodeBlock& code);

} // namespace tidemark::ui

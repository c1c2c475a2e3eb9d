// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/report/document.h"

namespace tidemark::ui {

// Text as HTML and XML both read it; control characters, which XML cannot hold, become spaces.
std::string escapedHtml(std::string_view text);
std::string htmlSpans(const RichText& text);
// A status mark with its colour, a space after it; empty for none.
std::string htmlMark(StatusMark mark);

} // namespace tidemark::ui

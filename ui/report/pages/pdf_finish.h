// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "ui/report/paged_document.h"

namespace tidemark::ui {

// What a printed PDF still lacks: outline, language, stable bytes (no writing time, an id computed from the content).
Result<std::string> finishPdf(std::string_view printed, const PagedDocument& pages, std::string_view language);

} // namespace tidemark::ui

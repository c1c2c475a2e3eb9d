// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/report_model.h"
#include "core/report/texts.h"

namespace tidemark {

// The document of a model's template: common start, its sections (chosen and ordered by report.sections), common end.
// Pure; same model and texts give the same document. The model comes from buildReport(), so its template exists.
Document buildDocument(const ReportModel& model, const Texts& texts = Texts());

} // namespace tidemark

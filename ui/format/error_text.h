// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/error.h"
#include "core/plan/problem.h"

namespace tidemark::ui {

// The translated sentence of a code: "Cannot read the file".
QString errorSentenceText(ErrorCode code);

// Sentence, detail and place in one paragraph; the hint, where there is one, in a second.
QString errorText(const Error& error);

// "line 12, column 7" or the JSON Pointer of a problem that has no position.
QString problemPlace(const Problem& problem);

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/result.h"
#include "core/run/annotations.h"

namespace tidemark::ui {

class OpenRun;

// Changes what people say about a stored run, in its file and then in the open run, which tells everybody. Nothing
// changes where the file cannot be written. A transaction of one row; a run that somebody else is writing to may keep
// it waiting for two seconds. GUI thread.
Result<void> annotate(OpenRun& run, Annotation annotation);
Result<void> removeFrom(OpenRun& run, std::int64_t annotation);

} // namespace tidemark::ui

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/plan/step.h"

namespace tidemark {

// What tables and messages call a check: `json $.status equals "healthy"`, `header Content-Type contains text/plain`,
// `time < 1s`. The same check has the same name wherever it stands; CheckRow::name is made by this.
std::string checkName(const Check& check);

} // namespace tidemark

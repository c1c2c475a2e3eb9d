// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/plan/findings.h"
#include "core/plan/step.h"

namespace tidemark {

// The rules for what a response must hold and gives.
void checkCheck(const Check& check, const std::string& pointer, Findings& findings);
void checkExtract(const Extract& extract, const std::string& pointer, Findings& findings);
void checkMeasures(const std::vector<Measure>& measures, const std::string& pointer, Findings& findings);

} // namespace tidemark

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/findings.h"
#include "core/plan/project.h"

namespace tidemark {

// The rules of validate(), one file a topic. Each looks at the whole project and reports what it finds.

// What the field tables say: ranges, choices, dates, texts that are needed, names without ${…}, the grammar of
// ${…} wherever it may stand.
void checkFields(Project& project, Findings& findings);
// Names are unique, and what refers to a target, class or scenario finds it.
void checkNames(const Project& project, Findings& findings);
// Constants, environments, and the names in ${…}: each is defined where it is used.
void checkVariables(const Project& project, Findings& findings);
void checkTargets(const Project& project, Findings& findings);
void checkSteps(const Project& project, Findings& findings);
void checkLoads(const Project& project, Findings& findings);
void checkSlos(const Project& project, Findings& findings);
void checkMonitors(const Project& project, Findings& findings);
void checkReport(const Project& project, Findings& findings);

} // namespace tidemark

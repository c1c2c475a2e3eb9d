// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/findings.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// The parts of resolve(), in their order. Each changes the plan and reports what it cannot do.

// Removes what is disabled; ids count what is left.
void removeDisabled(Project& project);
// --env and --var.
void applyOverrides(Project& project, const ResolveOptions& options, Findings& findings);
// Variables of the environment become constants; secrets are read; the texts that are decided once are filled in.
void resolveVariables(RunPlan& plan, Secrets& secrets, const ResolveOptions& options, Findings& findings);
// Origins of targets, and of requests with an address of their own.
void resolveTargets(RunPlan& plan, Findings& findings);
// CSV files, bodies, certificates: there, readable, with the columns that are used.
void checkFiles(const RunPlan& plan, Findings& findings);
// --scenario.
void chooseScenarios(RunPlan& plan, const ResolveOptions& options, Findings& findings);
// Stages, classes, rows and SLOs of every chosen scenario; the rows of the plan must be there.
void resolveScenarios(RunPlan& plan, Findings& findings);

// planHash of cli.md, of all scenarios: runs of different scenarios of one project have one hash.
std::string planHashOf(const RunPlan& plan, bool readFiles);

} // namespace tidemark

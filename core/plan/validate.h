// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/problem.h"
#include "core/plan/project.h"

namespace tidemark {

// Every problem of a project value that its types cannot rule out: names used and not defined, names used
// twice, limits of the wrong unit, stages that cannot be, poll without until … Pure; positions are 0,
// pointers are set. parseProject calls it and fills the positions in.
Problems validate(const Project& project);

// What this version of the engine cannot run yet, naming the field: load.search, http "3", oauth2, trace,
// multipart, stream measures, docker/nvidia/amd/prometheus monitors, other templates than "full".
// `check` and `run` refuse these (exit 2); the workbench may still edit them.
Problems unsupported(const Project& project);

} // namespace tidemark

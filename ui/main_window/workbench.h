// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/session/session.h"

namespace tidemark::ui {

// The workbench from first window to last: opens `file` (a project or a stored run) when one is given, else the start
// page. `probes`: the monitors a run may open; the program hands in the remote ones. Returns the exit code.
int runWorkbench(int& argc, char** argv, const std::optional<QString>& file, ProbeFactory probes = localProbes());

} // namespace tidemark::ui

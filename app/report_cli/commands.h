// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/program.h"

namespace tidemark::cli {

// `report`: from saved runs; `demo`: the embedded target, the demo project, all reports. Exit codes of cli.md.
int reportCommand(const Program& program, const CommandLine& line);
int demoCommand(const Program& program, const CommandLine& line);

} // namespace tidemark::cli

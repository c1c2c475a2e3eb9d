// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace tidemark::cli {

// Host, process and health probes: all that the workbench and `tidemark run` can open.
ProbeFactory allProbes();

} // namespace tidemark::cli

// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/load.h"

namespace tidemark {

// Iterations start on a schedule, whatever the answers take: arrivals, or a search of them.
bool isOpen(const Load& load);

} // namespace tidemark

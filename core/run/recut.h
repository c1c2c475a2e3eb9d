// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/stats.h"

namespace tidemark {

// cut(), made from a cut of this record that it takes the place of: of a window that begins alike and has grown only
// the new seconds are added, so that a live run costs no more in its last hour than in its first. `last`: the record's
// last second, where the caller has it at hand; else it is unpacked again. May be null.
void recut(Stats& stats, const RunRecord& record, const Window& window, const IntervalStats* last = nullptr);

} // namespace tidemark

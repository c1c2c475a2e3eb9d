// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/run/run_record.h"
#include "core/run/snapshot.h"

namespace tidemark {

// Gives a stored run to sinks as the snapshots it was made of, one a second, in order, the last one marked
// `last`: live, reopened and compared runs are one code path. Calling thread; as fast as the sinks take them.
void replay(const RunRecord& record, const std::vector<SnapshotSink*>& sinks);

} // namespace tidemark

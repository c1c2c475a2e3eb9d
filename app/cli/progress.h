// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/plan/run_plan.h"
#include "core/run/snapshot.h"

namespace tidemark::cli {

enum class ProgressMode { line, plain, json, none };

// "auto" is a line on a terminal, plain lines otherwise.
ProgressMode progressModeOf(std::string_view word, bool terminal);

// Tells a person or a script how the run goes: a line rewritten each second, a plain line every five, or one JSON
// object a second and running scenario on stdout. Collector's thread.
std::unique_ptr<SnapshotSink> makeProgress(ProgressMode mode, std::shared_ptr<const RunPlan> plan);

// The JSON object of one scenario at one second.
std::string progressJson(const Snapshot& snapshot, const LiveScenario& scenario, const RunPlan& plan);
// "Peak · Plateau  12 s  50 users  103.2/s  p95 4.1 ms  errors 0.00 %"
std::string progressText(const Snapshot& snapshot, const LiveScenario& scenario, const RunPlan& plan);

} // namespace tidemark::cli

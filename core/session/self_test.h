// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// How much of what a machine can generate a plan may ask for before it is warned of.
inline constexpr double kMostAskedShare = 0.7;

// Requests a second that so many workers of this machine can generate for the plan's flow: the flow runs for less than
// a second on one worker against a responder on loopback, and its requests are counted against the CPU time of the
// worker alone, so that the responder's does not matter. An estimate: plain HTTP/1.1, empty answers. Blocks meanwhile;
// sends nothing but to 127.0.0.1. Errors: whatever keeps the engine from being made, and too few requests to tell.
Result<double> generatorCapacity(const RunPlan& plan, const Secrets& secrets, int workers, const Clock& clock);

// Requests a second that the plan asks for at its highest, over its scenarios; nothing where answers set the pace.
std::optional<double> askedRate(const RunPlan& plan);

} // namespace tidemark

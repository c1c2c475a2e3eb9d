// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// One thing looked at before a run, for the workbench's list and for `run`.
struct PreflightItem {
  std::string what; // "target api answers"
  bool passed = false;
  Error problem{};   // when not passed: what and what to do
  bool fatal = true; // a run is refused; else a warning
};

// Hosts allowed: loopback, listed, or given by --authorize; `localhost` has to resolve to loopback.
PreflightItem checkAuthorization(const RunPlan& plan, WallTime now);
// TCP (of its proxy where it has one) and, for https, the TLS handshake of every target. Blocks for at most the connect
// timeout each.
std::vector<PreflightItem> checkTargets(const RunPlan& plan, const Secrets& secrets);
// Descriptors and ephemeral ports against the plan's peak; a warning, since failures to come are counted as `local`.
std::vector<PreflightItem> checkLimits(const RunPlan& plan);

// All of them, in the order in which a run does them; targets only where the rest allows a packet.
std::vector<PreflightItem> preflight(const RunPlan& plan, const Secrets& secrets, WallTime now);

// The first fatal problem, or success.
Result<void> preflightVerdict(const std::vector<PreflightItem>& items);

} // namespace tidemark

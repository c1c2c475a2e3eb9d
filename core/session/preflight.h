// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/plan/run_plan.h"

namespace tidemark {

enum class PreflightCheck { authorization, descriptors, ports, memory, disk, credentials, target };

// One thing looked at before a run, for the workbench's list and for `run`.
struct PreflightItem {
  std::string what; // "target api answers at http://…"
  bool passed = false;
  Error problem{};   // when not passed: what and what to do
  bool fatal = true; // a run is refused; else a warning
  PreflightCheck check = PreflightCheck::target;
  std::string subject{};      // of a target its name, of the disk the folder
  std::int64_t needed = 0;    // by the plan's estimate: descriptors, ports, bytes; else 0
  std::int64_t available = 0; // of the same on this machine
};

// What a run takes beside what it sends, as estimated. `diskBytes` is an upper bound.
struct MachineNeeds {
  std::int64_t memoryBytes = 0; // of the program, its users and its rows: estimate()
  std::int64_t diskBytes = 0;   // of the run file: kRunFileBytesPerHour an hour and row
};
// What docs/run-file.md gives as the size of a run file, an hour and row.
inline constexpr std::int64_t kRunFileBytesPerHour = 800'000;
MachineNeeds machineNeeds(const RunPlan& plan);

// Hosts allowed: loopback, listed, or given by --authorize; `localhost` has to resolve to loopback.
PreflightItem checkAuthorization(const RunPlan& plan, WallTime now);
// TCP (of its proxy where it has one) and, for https, the TLS handshake of every target. Blocks for at most the connect
// timeout each.
std::vector<PreflightItem> checkTargets(const RunPlan& plan, const Secrets& secrets);
// Descriptors and ephemeral ports against the plan's peak; a warning, since failures to come are counted as `local`.
std::vector<PreflightItem> checkLimits(const RunPlan& plan);
// What this machine and process allow in all: files open at once, and ports of its own.
struct GeneratorRoom {
  std::int64_t descriptors = 0;
  std::int64_t ports = 0;
};
GeneratorRoom generatorRoom();
// Memory that is not in use, and room on the disk that will hold `folder` (which need not be there yet), against
// machineNeeds(). Warnings: both are estimates. What cannot be read is left out; an empty folder asks for no disk.
std::vector<PreflightItem> checkRoom(const RunPlan& plan, const std::filesystem::path& folder);

// All of them, in the order in which a run does them; targets only where the rest allows a packet. `folder`: where the
// run will be stored; empty: nowhere.
std::vector<PreflightItem> preflight(const RunPlan& plan, const Secrets& secrets, WallTime now,
                                     const std::filesystem::path& folder = {});

// The first fatal problem, or success.
Result<void> preflightVerdict(const std::vector<PreflightItem>& items);

} // namespace tidemark
